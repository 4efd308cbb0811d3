#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/routine/counts.h"
#include "core/routine/preferences.h"
#include "core/routine/session.h"
#include "core/time/time.h"

namespace legato {

/// A random 128-bit name of a record, written as 32 lower-case hexadecimal digits.
struct EntryId {
    std::array<std::uint8_t, 16> bytes{};

    friend bool operator==(const EntryId&, const EntryId&) = default;
    friend bool operator<(const EntryId& a, const EntryId& b) { return a.bytes < b.bytes; }
};
std::string to_string(const EntryId& id);

/// Reason why an entry was written. The numbers are stored: never change one.
enum class EntryReason : std::uint8_t {
    checkpoint = 1,  ///< start of a phase in a running session
    end = 2,         ///< end of the session
    added = 3,       ///< a session done elsewhere, told afterwards
    correction = 4,  ///< replacement of what was said before
    deletion = 5,    ///< removal of the session
};

/// Knowledge of one session at one moment. Entries of one session share its id; the one with the
/// highest revision counts. No field is ever re-computed after travel.
struct SessionEntry {
    EntryId id;
    std::uint32_t revision = 1;  ///< number that counts up within one session
    EntryReason reason = EntryReason::checkpoint;
    UtcInstant written;  ///< time of writing; decides between equal revisions
    std::string routine;
    LocalStamp started;
    LocalDay practice_day;  ///< practice day of the start
    Millis active{0};
    double fraction = 0;  ///< 0 to 1
    bool completed = false;
    std::uint32_t phase = 0;  ///< phase to go on from after a cut
    Preferences preferences;  ///< preferences to compile the timeline again

    friend bool operator==(const SessionEntry&, const SessionEntry&) = default;
};

/// Finds the newest session that was cut off in the middle (its last entry is a checkpoint) and
/// began within the 12 hours before `now`; null if there is none. A cramp session is never
/// continued. `sessions` are those of a History.
const SessionEntry* interrupted(const std::vector<SessionEntry>& sessions, UtcInstant now,
                                const CountsAsById& counts_as);

}  // namespace legato
