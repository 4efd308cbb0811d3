#include "sample_entries.h"

#include <algorithm>

#include "core/time/local_time.h"
#include "storage/crc32c.h"
#include "storage/entry_record.h"
#include "storage/frame.h"

namespace legato::storage {

SessionEntry sample_session(unsigned number) {
    constexpr const char* routines[] = {"calf_wall", "ankle_circles", "walk_10", "side_rest",
                                        "a-9_z"};
    constexpr const char* zones[] = {
        "Europe/London", "America/Argentina/ComodRivadavia", "", "UTC", "Asia/Kathmandu",
        "GMT+05:30"};
    constexpr int offsets[] = {3600, -10'800, 0, 0, 20'700, 19'800};

    SessionEntry entry;
    for (std::size_t i = 0; i < entry.id.bytes.size(); ++i)
        entry.id.bytes[i] = static_cast<std::uint8_t>((number / 3 + 1) * (i + 7) * 37);
    entry.revision = number % 3 + 1;
    entry.reason = static_cast<EntryReason>(number % 5 + 1);
    entry.routine = routines[number % 5];
    entry.started = {UtcInstant{Seconds{1'749'585'600 + 86'400 * std::int64_t{number}}},
                     Seconds{offsets[number % 6]}, zones[number % 6]};
    entry.written = entry.started.at + Seconds{200 + number};
    entry.practice_day = practice_day(entry.started);
    entry.active = Millis{1'234 * number};
    entry.fraction = static_cast<double>(number % 8) / 7.0;
    entry.completed = number % 2 == 1;
    entry.phase = number * 3;

    Preferences& chosen = entry.preferences;
    if (number % 4 == 1) chosen.hold = Seconds{20 + number % 10};
    if (number % 4 == 2) chosen.rounds = static_cast<int>(1 + number % 3);
    if (number % 3 == 1) chosen.first_side = number % 2 == 0 ? Side::left : Side::right;
    if (number % 5 == 2) chosen.walk = Seconds{600};
    if (number % 7 == 3) chosen.rest = RestLength{Seconds{1200}};
    if (number % 7 == 4) chosen.rest = RestLength{};
    if (number % 6 == 5) chosen.wake = number % 4 == 1;
    chosen.ticks = number % 9 != 4;
    chosen.metronome = number % 11 == 3;
    chosen.night = number % 2 == 0;
    return entry;
}

namespace {

LocalStamp sample_moment(unsigned number) {
    return sample_session(number).started;
}

template <class Entry>
Entry with_head(unsigned number) {
    Entry entry;
    const SessionEntry session = sample_session(number);
    entry.id = session.id;
    entry.revision = session.revision;
    entry.reason = static_cast<EntryReason>(number % 3 + 3);
    entry.written = session.written;
    return entry;
}

CrampEntry sample_cramp(unsigned number) {
    auto entry = with_head<CrampEntry>(number);
    entry.began = sample_moment(number);
    entry.night = cramp_night(entry.began);
    entry.leg = static_cast<Leg>(number / 5 % 4);
    if (number % 2 == 0) entry.strength = static_cast<int>(number / 2 % 11);
    entry.helped = static_cast<Helped>(number % 128);
    entry.end = static_cast<CrampEnd>(number / 10 % 3);
    if (entry.end != CrampEnd::unknown) entry.lasted = Seconds{30 + number};
    return entry;
}

NightEntry sample_night(unsigned number) {
    auto entry = with_head<NightEntry>(number);
    entry.night = cramp_night(sample_moment(number));
    entry.said = static_cast<NightSaid>(number / 5 % 3 + 1);
    return entry;
}

TickEntry sample_tick(unsigned number) {
    auto entry = with_head<TickEntry>(number);
    entry.what = number % 2 == 0 ? "walk" : "water";
    entry.ticked = sample_moment(number);
    entry.practice_day = practice_day(entry.ticked) - std::chrono::days{number % 40};
    if (number % 4 == 0) entry.length = Seconds{60 * (1 + number % 60)};
    return entry;
}

PauseEntry sample_pause(unsigned number) {
    auto entry = with_head<PauseEntry>(number);
    entry.cause = static_cast<PauseCause>(number / 5 % 2 + 1);
    entry.began = sample_moment(number);
    entry.first_day = practice_day(entry.began);
    if (number % 2 == 0) {
        entry.ended = sample_moment(number + 9);
        entry.last_day = practice_day(*entry.ended);
    }
    return entry;
}

}  // namespace

LegCheckEntry sample_leg_check(unsigned number) {
    auto entry = with_head<LegCheckEntry>(number);
    entry.word = static_cast<LegWord>(number % 4 + 1);
    entry.said = sample_moment(number);
    entry.practice_day = practice_day(entry.said);
    if (entry.word != LegWord::answered) return entry;
    entry.closings = static_cast<Closings>(number / 4 % 64);
    entry.massage = number % 8 == 0;
    return entry;
}

JournalEntry sample_entry(unsigned number) {
    switch (number % 5) {
        case 1:
            return sample_cramp(number);
        case 2:
            return sample_night(number);
        case 3:
            return sample_tick(number);
        case 4:
            return sample_pause(number);
        default:
            return sample_session(number);
    }
}

std::vector<JournalEntry> sample_entries(unsigned count) {
    std::vector<JournalEntry> entries;
    for (unsigned number = 0; number < count; ++number) entries.push_back(sample_entry(number));
    return entries;
}

std::vector<JournalEntry> sample_sessions(unsigned count) {
    std::vector<JournalEntry> entries;
    for (unsigned number = 0; number < count; ++number) entries.push_back(sample_session(number));
    return entries;
}

std::vector<JournalEntry> sample_second_sessions(unsigned count) {
    std::vector<JournalEntry> entries;
    for (unsigned number = 0; number < count; ++number) {
        SessionEntry entry = sample_session(number);
        entry.preferences.recent_cramp = number % 3 == 0;
        entry.preferences.for_me = all_for_me.at(number % all_for_me.size());
        entries.push_back(entry);
    }
    return entries;
}

std::string journal_of(const std::vector<JournalEntry>& entries) {
    std::string bytes;
    for (const JournalEntry& entry : entries) bytes += encode_entry(entry).value();
    return bytes;
}

std::string frame_with(unsigned char format, unsigned char kind, unsigned char schema,
                       const std::string& payload) {
    std::string bytes = encode_frame(Kind::session, payload);
    bytes[4] = static_cast<char>(format);
    bytes[5] = static_cast<char>(kind);
    bytes[6] = static_cast<char>(schema);
    const std::uint32_t sum = crc32c(payload, crc32c(bytes.substr(0, 12)));
    for (unsigned i = 0; i < 4; ++i) bytes[12 + i] = static_cast<char>(sum >> 8 * i & 255);
    return bytes;
}

bool contains(const std::vector<JournalEntry>& entries, const JournalEntry& entry) {
    return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

}  // namespace legato::storage
