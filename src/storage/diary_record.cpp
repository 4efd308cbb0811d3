#include "storage/diary_record.h"

#include "storage/entry_check.h"
#include "storage/record_fields.h"

namespace legato::storage {

namespace {

// Fields as stored, in schema 1, which never changes again. entry_check decides which numbers make
// sense; the checks here only make sure that no value can be stored in two ways.

struct CrampRecord {
    HeadFields head;
    StampFields began;
    std::int32_t night = 0;
    std::uint8_t leg = 0;
    MaybeNumber strength;
    std::uint16_t helped = 0;
    std::uint8_t end = 0;
    MaybeNumber lasted_s;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(head, began, night, leg, strength, helped, end, lasted_s);
    }
    bool is_valid() const { return strength.is_valid() && lasted_s.is_valid(); }
};

CrampRecord record_of(const CrampEntry& entry) {
    return {head_of(entry),
            fields_of(entry.began),
            number_of(entry.night),
            static_cast<std::uint8_t>(entry.leg),
            maybe(entry.strength),
            static_cast<std::uint16_t>(entry.helped),
            static_cast<std::uint8_t>(entry.end),
            maybe(entry.lasted)};
}

CrampEntry entry_of(const CrampRecord& record) {
    CrampEntry entry;
    put_head(record.head, entry);
    entry.began = stamp_of(record.began);
    entry.night = day_of(record.night);
    entry.leg = static_cast<Leg>(record.leg);
    entry.strength = value_of<int>(record.strength);
    entry.helped = static_cast<Helped>(record.helped);
    entry.end = static_cast<CrampEnd>(record.end);
    entry.lasted = value_of<Seconds>(record.lasted_s);
    return entry;
}

struct NightRecord {
    HeadFields head;
    std::int32_t night = 0;
    std::uint8_t said = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(head, night, said);
    }
    bool is_valid() const { return true; }
};

NightRecord record_of(const NightEntry& entry) {
    return {head_of(entry), number_of(entry.night), static_cast<std::uint8_t>(entry.said)};
}

NightEntry entry_of(const NightRecord& record) {
    NightEntry entry;
    put_head(record.head, entry);
    entry.night = day_of(record.night);
    entry.said = static_cast<NightSaid>(record.said);
    return entry;
}

struct TickRecord {
    HeadFields head;
    ShortText what;
    StampFields ticked;
    std::int32_t practice_day = 0;
    MaybeNumber length_s;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(head, what, ticked, practice_day, length_s);
    }
    bool is_valid() const { return length_s.is_valid(); }
};

TickRecord record_of(const TickEntry& entry) {
    return {head_of(entry),
            {entry.what},
            fields_of(entry.ticked),
            number_of(entry.practice_day),
            maybe(entry.length)};
}

TickEntry entry_of(const TickRecord& record) {
    TickEntry entry;
    put_head(record.head, entry);
    entry.what = record.what.text;
    entry.ticked = stamp_of(record.ticked);
    entry.practice_day = day_of(record.practice_day);
    entry.length = value_of<Seconds>(record.length_s);
    return entry;
}

struct PauseRecord {
    HeadFields head;
    std::uint8_t cause = 0;
    StampFields began;
    std::int32_t first_day = 0;
    std::uint8_t has_ended = 0;
    StampFields ended;
    std::int32_t last_day = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(head, cause, began, first_day, has_ended, ended, last_day);
    }
    bool is_valid() const {
        const bool is_empty =
            ended.at_s == 0 && ended.offset_s == 0 && ended.zone.text.empty() && last_day == 0;
        return has_ended <= 1 && (has_ended == 1 || is_empty);
    }
};

PauseRecord record_of(const PauseEntry& entry) {
    PauseRecord record{head_of(entry),
                       static_cast<std::uint8_t>(entry.cause),
                       fields_of(entry.began),
                       number_of(entry.first_day),
                       0,
                       {},
                       0};
    if (entry.ended && entry.last_day) {
        record.has_ended = 1;
        record.ended = fields_of(*entry.ended);
        record.last_day = number_of(*entry.last_day);
    }
    return record;
}

PauseEntry entry_of(const PauseRecord& record) {
    PauseEntry entry;
    put_head(record.head, entry);
    entry.cause = static_cast<PauseCause>(record.cause);
    entry.began = stamp_of(record.began);
    entry.first_day = day_of(record.first_day);
    if (record.has_ended == 1) {
        entry.ended = stamp_of(record.ended);
        entry.last_day = day_of(record.last_day);
    }
    return entry;
}

struct LegCheckRecord {
    HeadFields head;
    std::uint8_t word = 0;
    StampFields said;
    std::int32_t practice_day = 0;
    std::uint8_t closings = 0;
    std::uint8_t massage = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(head, word, said, practice_day, closings, massage);
    }
    bool is_valid() const { return massage <= 1; }
};

LegCheckRecord record_of(const LegCheckEntry& entry) {
    return {head_of(entry),
            static_cast<std::uint8_t>(entry.word),
            fields_of(entry.said),
            number_of(entry.practice_day),
            static_cast<std::uint8_t>(entry.closings),
            static_cast<std::uint8_t>(entry.massage ? 1 : 0)};
}

LegCheckEntry entry_of(const LegCheckRecord& record) {
    LegCheckEntry entry;
    put_head(record.head, entry);
    entry.word = static_cast<LegWord>(record.word);
    entry.said = stamp_of(record.said);
    entry.practice_day = day_of(record.practice_day);
    entry.closings = static_cast<Closings>(record.closings);
    entry.massage = record.massage == 1;
    return entry;
}

template <class Entry>
Result<std::string> encode(const Entry& entry) {
    if (const char* fault = fault_of(entry)) return fail(fault);
    return pack(record_of(entry));
}

template <class Record>
auto decode(std::string_view payload) -> std::optional<decltype(entry_of(Record{}))> {
    const std::optional<Record> record = unpack<Record>(payload);
    if (!record || !record->is_valid()) return std::nullopt;
    auto entry = entry_of(*record);
    if (fault_of(entry)) return std::nullopt;
    return entry;
}

}  // namespace

Result<std::string> encode_cramp(const CrampEntry& entry) {
    return encode(entry);
}
Result<std::string> encode_night(const NightEntry& entry) {
    return encode(entry);
}
Result<std::string> encode_tick(const TickEntry& entry) {
    return encode(entry);
}
Result<std::string> encode_pause(const PauseEntry& entry) {
    return encode(entry);
}
Result<std::string> encode_leg_check(const LegCheckEntry& entry) {
    return encode(entry);
}

std::optional<CrampEntry> decode_cramp(std::string_view payload) {
    return decode<CrampRecord>(payload);
}
std::optional<NightEntry> decode_night(std::string_view payload) {
    return decode<NightRecord>(payload);
}
std::optional<TickEntry> decode_tick(std::string_view payload) {
    return decode<TickRecord>(payload);
}
std::optional<PauseEntry> decode_pause(std::string_view payload) {
    return decode<PauseRecord>(payload);
}
std::optional<LegCheckEntry> decode_leg_check(std::string_view payload) {
    return decode<LegCheckRecord>(payload);
}

}  // namespace legato::storage
