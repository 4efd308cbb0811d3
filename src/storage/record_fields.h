#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/diary/journal_entry.h"
#include "storage/packing.h"

namespace legato::storage {

/// Parts of the records on disk. For the files that read and write records only, as cereal is
/// included here.

/// A text of at most 255 bytes. cereal's own string would trust any length before the text is read.
struct ShortText {
    std::string text;

    template <class Archive>
    void save(Archive& archive) const {
        archive(static_cast<std::uint8_t>(text.size()),
                cereal::binary_data(text.data(), text.size()));
    }
    template <class Archive>
    void load(Archive& archive) {
        std::uint8_t size = 0;
        archive(size);
        text.resize(size);
        archive(cereal::binary_data(text.data(), text.size()));
    }
};

/// A number that may be missing, for a choice that was not made.
struct MaybeNumber {
    std::uint8_t is_there = 0;
    std::int32_t value = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(is_there, value);
    }
    /// Tells whether the number is stored in its one valid form: a missing one has value 0.
    bool is_valid() const { return is_there <= 1 && (is_there == 1 || value == 0); }
};

inline MaybeNumber maybe(const std::optional<int>& number) {
    if (!number) return {};
    return {1, *number};
}
inline MaybeNumber maybe(const std::optional<Seconds>& length) {
    if (!length) return {};
    return {1, static_cast<std::int32_t>(length->count())};
}
template <class Number>
std::optional<Number> value_of(const MaybeNumber& number) {
    if (number.is_there == 0) return std::nullopt;
    return Number{number.value};
}

/// A moment with its wall clock.
struct StampFields {
    std::int64_t at_s = 0;
    std::int32_t offset_s = 0;
    ShortText zone;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(at_s, offset_s, zone);
    }
};

inline StampFields fields_of(const LocalStamp& stamp) {
    return {stamp.at.time_since_epoch().count(),
            static_cast<std::int32_t>(stamp.offset.count()),
            {stamp.zone}};
}
inline LocalStamp stamp_of(const StampFields& fields) {
    return {UtcInstant{Seconds{fields.at_s}}, Seconds{fields.offset_s}, fields.zone.text};
}

/// A day as the number of days since 1970-01-01.
inline std::int32_t number_of(LocalDay day) {
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}
inline LocalDay day_of(std::int32_t number) {
    return LocalDay{std::chrono::days{number}};
}

/// Fields that identify an entry: the thing it is about, and its revision.
struct HeadFields {
    std::array<std::uint8_t, 16> id{};
    std::uint32_t revision = 0;
    std::uint8_t reason = 0;
    std::int64_t written_s = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(cereal::binary_data(id.data(), id.size()), revision, reason, written_s);
    }
};

template <class Entry>
HeadFields head_of(const Entry& entry) {
    return {entry.id.bytes, entry.revision, static_cast<std::uint8_t>(entry.reason),
            entry.written.time_since_epoch().count()};
}
template <class Entry>
void put_head(const HeadFields& head, Entry& entry) {
    entry.id.bytes = head.id;
    entry.revision = head.revision;
    entry.reason = static_cast<EntryReason>(head.reason);
    entry.written = UtcInstant{Seconds{head.written_s}};
}

/// Packs a record in cereal's portable binary form, always little-endian. The same record always
/// gives the same bytes.
template <class Record>
std::string pack(const Record& record) {
    Packing archive;
    archive(record);
    return std::move(archive).bytes();
}

/// Unpacks a payload. Returns none unless all of a record is there, and no more than that.
template <class Record>
std::optional<Record> unpack(std::string_view payload) {
    Record record;
    try {
        Unpacking archive(payload);
        archive(record);
        if (!archive.is_used_up()) return std::nullopt;
    } catch (const cereal::Exception&) {
        return std::nullopt;
    }
    return record;
}

}  // namespace legato::storage
