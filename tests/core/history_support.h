#pragma once

#include "cases.h"
#include "core/diary/history.h"
#include "core/time/local_time.h"

namespace legato::test {

inline EntryId id_of(unsigned number) {
    EntryId id;
    for (unsigned i = 0; i < 4; ++i) id.bytes[i] = static_cast<std::uint8_t>(number >> 8 * i);
    return id;
}

/// A session played to its end. "2025-06-10T20:00:00Z@Europe/London"
inline SessionEntry session_at(unsigned number, const std::string& at,
                               const std::string& routine = "ankle_circles",
                               std::chrono::hours rollover = default_rollover) {
    SessionEntry entry;
    entry.id = id_of(number);
    entry.reason = EntryReason::end;
    entry.routine = routine;
    entry.started = stamp_of(at);
    entry.written = entry.started.at + Seconds{200};
    entry.practice_day = practice_day(entry.started, rollover);
    entry.active = Seconds{200};
    entry.fraction = 1;
    entry.completed = true;
    return entry;
}

inline CrampEntry cramp_at(unsigned number, const std::string& at) {
    CrampEntry entry;
    entry.id = id_of(number);
    entry.began = stamp_of(at);
    entry.written = entry.began.at + Seconds{60};
    entry.night = cramp_night(entry.began);
    return entry;
}

}  // namespace legato::test
