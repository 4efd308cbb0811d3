#include "sample_entries.h"

#include <algorithm>

#include "storage/crc32c.h"
#include "storage/frame.h"
#include "storage/session_record.h"

namespace legato::storage {

SessionEntry sample_entry(unsigned number) {
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

std::vector<SessionEntry> sample_entries(unsigned count) {
    std::vector<SessionEntry> entries;
    for (unsigned number = 0; number < count; ++number) entries.push_back(sample_entry(number));
    return entries;
}

std::string journal_of(const std::vector<SessionEntry>& entries) {
    std::string bytes;
    for (const SessionEntry& entry : entries)
        bytes += encode_frame(Kind::session, encode_session(entry).value());
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

bool contains(const std::vector<SessionEntry>& entries, const SessionEntry& entry) {
    return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

}  // namespace legato::storage
