#include "storage/session_record.h"

#include <cstring>

#include "storage/entry_check.h"
#include "storage/record_fields.h"

namespace legato::storage {

namespace {

// Stand-in for std::bit_cast, which not all libraries have yet.
template <class To, class From>
To bits_as(From from) {
    static_assert(sizeof(To) == sizeof(From));
    To to;
    std::memcpy(&to, &from, sizeof to);
    return to;
}

// Fields as stored, in schema 1, which never changes again.
struct SessionRecord {
    HeadFields head;
    ShortText routine;
    StampFields started;
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
        archive(head, routine, started, practice_day, active_ms, fraction_bits, completed, phase);
        archive(hold_s, rounds, first_side, walk_s, rest, rest_s, wake, ticks, metronome, night);
    }
};

// Fields as stored, in schema 2, which never changes again.
struct SecondRecord {
    SessionRecord first;
    std::uint8_t recent_cramp = 0, for_me = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(first, recent_cramp, for_me);
    }
};

bool is_flag(std::uint8_t byte) {
    return byte <= 1;
}

// Tells whether the record's numbers fit into core's types, and no value is stored in a second
// form.
bool is_valid(const SessionRecord& record) {
    return record.head.reason >= 1 && record.head.reason <= 5 && is_flag(record.completed) &&
           record.hold_s.is_valid() && record.rounds.is_valid() && record.first_side <= 2 &&
           record.walk_s.is_valid() && record.rest <= 2 &&
           (record.rest == 1 || record.rest_s == 0) && record.wake <= 2 && is_flag(record.ticks) &&
           is_flag(record.metronome) && is_flag(record.night);
}

bool is_valid(const SecondRecord& record) {
    return is_valid(record.first) && is_flag(record.recent_cramp) &&
           record.for_me < all_for_me.size() && (record.recent_cramp != 0 || record.for_me != 0);
}

SessionRecord record_of(const SessionEntry& entry) {
    const Preferences& chosen = entry.preferences;
    SessionRecord record;
    record.head = head_of(entry);
    record.routine.text = entry.routine;
    record.started = fields_of(entry.started);
    record.practice_day = number_of(entry.practice_day);
    record.active_ms = entry.active.count();
    record.fraction_bits = bits_as<std::uint64_t>(entry.fraction);
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
    put_head(record.head, entry);
    entry.routine = record.routine.text;
    entry.started = stamp_of(record.started);
    entry.practice_day = day_of(record.practice_day);
    entry.active = Millis{record.active_ms};
    entry.fraction = bits_as<double>(record.fraction_bits);
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

SessionEntry entry_of(const SecondRecord& record) {
    SessionEntry entry = entry_of(record.first);
    entry.preferences.recent_cramp = record.recent_cramp == 1;
    entry.preferences.for_me = all_for_me.at(record.for_me);
    return entry;
}

template <class Record>
std::optional<SessionEntry> decode(std::string_view payload) {
    const std::optional<Record> record = unpack<Record>(payload);
    if (!record || !is_valid(*record)) return std::nullopt;
    SessionEntry entry = entry_of(*record);
    if (fault_of(entry)) return std::nullopt;
    return entry;
}

}  // namespace

std::uint16_t schema_of(const SessionEntry& entry) {
    const Preferences &chosen = entry.preferences, as_first{};
    const bool is_first =
        chosen.recent_cramp == as_first.recent_cramp && chosen.for_me == as_first.for_me;
    return is_first ? first_schema : session_schema;
}

Result<std::string> encode_session(const SessionEntry& entry) {
    if (const char* fault = fault_of(entry)) return fail(fault);
    if (schema_of(entry) == first_schema) return pack(record_of(entry));
    const Preferences& chosen = entry.preferences;
    return pack(SecondRecord{record_of(entry), static_cast<std::uint8_t>(chosen.recent_cramp),
                             static_cast<std::uint8_t>(chosen.for_me)});
}

std::optional<SessionEntry> decode_session(std::string_view payload, std::uint16_t schema) {
    return schema == first_schema ? decode<SessionRecord>(payload) : decode<SecondRecord>(payload);
}

}  // namespace legato::storage
