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

/// Why an entry was written. The numbers are stored: never change one.
enum class EntryReason : std::uint8_t {
    checkpoint = 1,  ///< a phase of a running session began
    end = 2,         ///< the session is over
    added = 3,       ///< a session done elsewhere, told afterwards
    correction = 4,  ///< replaces what was said before
    deletion = 5,    ///< takes the session back
};

/// What is known of one session at one moment. A session's entries share its id; of those the one
/// with the highest revision counts. Nothing in here is ever re-computed after travel.
struct SessionEntry {
    EntryId id;
    std::uint32_t revision = 1;  ///< counts up within one session
    EntryReason reason = EntryReason::checkpoint;
    UtcInstant written;  ///< decides between equal revisions from two devices
    std::string routine;
    LocalStamp started;
    LocalDay practice_day;  ///< keyed by the start
    Millis active{0};
    double fraction = 0;  ///< 0 to 1
    bool completed = false;
    std::uint32_t phase = 0;  ///< where it stands, for going on after a cut
    Preferences preferences;  ///< with which its timeline is compiled again

    friend bool operator==(const SessionEntry&, const SessionEntry&) = default;
};

/// The newest session that was cut off in the middle (its last word is a checkpoint), begun within
/// the last 12 hours before `now`; none if there is no such session. A cramp is not gone on with.
/// `sessions` as in History.
const SessionEntry* interrupted(const std::vector<SessionEntry>& sessions, UtcInstant now,
                                const CountsAsById& counts_as);

}  // namespace legato
