#include "storage/session_record.h"

#include <array>
#include <bit>
#include <cereal/archives/portable_binary.hpp>
#include <cstdint>
#include <istream>
#include <ostream>
#include <sstream>
#include <streambuf>

#include "storage/entry_check.h"

namespace legato::storage {

namespace {

// A text of at most 255 bytes. cereal's own would believe any length it reads before it has seen
// the text.
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

// A number that may be missing, as when nothing was chosen.
struct MaybeNumber {
    std::uint8_t is_there = 0;
    std::int32_t value = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(is_there, value);
    }
};

// What is stored, field by field. This is schema 1: it never changes again.
struct SessionRecord {
    std::array<std::uint8_t, 16> id{};
    std::uint32_t revision = 0;
    std::uint8_t reason = 0;
    std::int64_t written_s = 0;
    ShortText routine;
    std::int64_t started_s = 0;
    std::int32_t offset_s = 0;
    ShortText zone;
    std::int32_t practice_day = 0;  // days since 1970-01-01
    std::int64_t active_ms = 0;
    std::uint64_t fraction_bits = 0;  // IEEE 754
    std::uint8_t completed = 0;
    std::uint32_t phase = 0;
    MaybeNumber hold_s, rounds;
    std::uint8_t first_side = 0;  // 0 none, 1 left, 2 right
    MaybeNumber walk_s;
    std::uint8_t rest = 0;  // 0 not chosen, 1 rest_s, 2 until asleep
    std::int32_t rest_s = 0;
    std::uint8_t wake = 0;  // 0 not chosen, 1 no, 2 yes
    std::uint8_t ticks = 0, metronome = 0, night = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(cereal::binary_data(id.data(), id.size()), revision, reason, written_s, routine);
        archive(started_s, offset_s, zone, practice_day, active_ms, fraction_bits, completed,
                phase);
        archive(hold_s, rounds, first_side, walk_s, rest, rest_s, wake, ticks, metronome, night);
    }
};

// A stream over bytes that lie elsewhere, with their end as its end.
class ByteBuffer : public std::streambuf {
  public:
    explicit ByteBuffer(std::string_view bytes) {
        char* const begin = const_cast<char*>(bytes.data());  // only ever read
        setg(begin, begin, begin + bytes.size());
    }
    bool is_used_up() const { return gptr() == egptr(); }
};

MaybeNumber maybe(const std::optional<int>& number) {
    if (!number) return {};
    return {1, *number};
}

MaybeNumber maybe(const std::optional<Seconds>& length) {
    if (!length) return {};
    return {1, static_cast<std::int32_t>(length->count())};
}

template <class Number>
std::optional<Number> value_of(const MaybeNumber& number) {
    if (number.is_there == 0) return std::nullopt;
    return Number{number.value};
}

bool is_flag(std::uint8_t byte) {
    return byte <= 1;
}

bool is_sane(const MaybeNumber& number) {
    return is_flag(number.is_there) && (number.is_there == 1 || number.value == 0);
}

// The record's numbers fit into core's types, and nothing is said in two ways.
bool is_sound(const SessionRecord& record) {
    return record.reason >= 1 && record.reason <= 5 && is_flag(record.completed) &&
           is_sane(record.hold_s) && is_sane(record.rounds) && record.first_side <= 2 &&
           is_sane(record.walk_s) && record.rest <= 2 && (record.rest == 1 || record.rest_s == 0) &&
           record.wake <= 2 && is_flag(record.ticks) && is_flag(record.metronome) &&
           is_flag(record.night);
}

SessionRecord record_of(const SessionEntry& entry) {
    const Preferences& chosen = entry.preferences;
    SessionRecord record;
    record.id = entry.id.bytes;
    record.revision = entry.revision;
    record.reason = static_cast<std::uint8_t>(entry.reason);
    record.written_s = entry.written.time_since_epoch().count();
    record.routine.text = entry.routine;
    record.started_s = entry.started.at.time_since_epoch().count();
    record.offset_s = static_cast<std::int32_t>(entry.started.offset.count());
    record.zone.text = entry.started.zone;
    record.practice_day = static_cast<std::int32_t>(entry.practice_day.time_since_epoch().count());
    record.active_ms = entry.active.count();
    record.fraction_bits = std::bit_cast<std::uint64_t>(entry.fraction);
    record.completed = entry.completed ? 1 : 0;
    record.phase = entry.phase;
    record.hold_s = maybe(chosen.hold);
    record.rounds = maybe(chosen.rounds);
    if (chosen.first_side) record.first_side = *chosen.first_side == Side::left ? 1 : 2;
    record.walk_s = maybe(chosen.walk);
    if (chosen.rest) record.rest = chosen.rest->length ? 1 : 2;
    if (record.rest == 1) record.rest_s = static_cast<std::int32_t>(chosen.rest->length->count());
    if (chosen.wake) record.wake = *chosen.wake ? 2 : 1;
    record.ticks = chosen.ticks ? 1 : 0;
    record.metronome = chosen.metronome ? 1 : 0;
    record.night = chosen.night ? 1 : 0;
    return record;
}

SessionEntry entry_of(const SessionRecord& record) {
    SessionEntry entry;
    entry.id.bytes = record.id;
    entry.revision = record.revision;
    entry.reason = static_cast<EntryReason>(record.reason);
    entry.written = UtcInstant{Seconds{record.written_s}};
    entry.routine = record.routine.text;
    entry.started = {UtcInstant{Seconds{record.started_s}}, Seconds{record.offset_s},
                     record.zone.text};
    entry.practice_day = LocalDay{std::chrono::days{record.practice_day}};
    entry.active = Millis{record.active_ms};
    entry.fraction = std::bit_cast<double>(record.fraction_bits);
    entry.completed = record.completed == 1;
    entry.phase = record.phase;
    Preferences& chosen = entry.preferences;
    chosen.hold = value_of<Seconds>(record.hold_s);
    chosen.rounds = value_of<int>(record.rounds);
    if (record.first_side != 0)
        chosen.first_side = record.first_side == 1 ? Side::left : Side::right;
    chosen.walk = value_of<Seconds>(record.walk_s);
    if (record.rest == 1) chosen.rest = RestLength{Seconds{record.rest_s}};
    if (record.rest == 2) chosen.rest = RestLength{};
    if (record.wake != 0) chosen.wake = record.wake == 2;
    chosen.ticks = record.ticks == 1;
    chosen.metronome = record.metronome == 1;
    chosen.night = record.night == 1;
    return entry;
}

}  // namespace

Result<std::string> encode_session(const SessionEntry& entry) {
    if (const char* fault = fault_of(entry)) return fail(fault);
    std::ostringstream bytes;
    cereal::PortableBinaryOutputArchive archive(
        bytes, cereal::PortableBinaryOutputArchive::Options::LittleEndian());
    archive(record_of(entry));
    return std::move(bytes).str();
}

std::optional<SessionEntry> decode_session(std::string_view payload) {
    constexpr char little_endian = 1;
    if (payload.empty() || payload.front() != little_endian) return std::nullopt;
    ByteBuffer buffer(payload);
    std::istream stream(&buffer);
    SessionRecord record;
    try {
        cereal::PortableBinaryInputArchive archive(stream);
        archive(record);
    } catch (const cereal::Exception&) {
        return std::nullopt;
    }
    if (!buffer.is_used_up() || !is_sound(record)) return std::nullopt;
    SessionEntry entry = entry_of(record);
    if (fault_of(entry)) return std::nullopt;
    return entry;
}

}  // namespace legato::storage
