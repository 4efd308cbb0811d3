#pragma once

#include <map>
#include <optional>
#include <set>

#include "core/diary/history.h"
#include "core/routine/counts.h"
#include "core/time/local_time.h"

namespace legato {

enum class CrampNight : std::uint8_t { unknown, none, some };

/// Lists the nights of which something is known. A recorded cramp outweighs an answer, an answer
/// outweighs a cramp routine that was played, and "skip" says nothing.
std::map<LocalDay, CrampNight> cramp_nights(const History& history, const CountsAsById& counts_as);

/// Tells whether a leg is still to be spared: a cramp was played, recorded or answered within
/// `spared_after_cramp` before `now`.
bool cramp_lately(const History& history, UtcInstant now, const CountsAsById& counts_as);

/// Number of nights in one group.
struct NightCount {
    int nights = 0;
    int with_cramp = 0;

    friend bool operator==(const NightCount&, const NightCount&) = default;
};

/// Nights after an evening with a bedtime session, compared with all others. The comparison shows
/// what happened, not what caused it.
struct NightComparison {
    NightCount with_bedtime, without;
};
constexpr int fewest_known_nights = 14, fewest_in_a_group = 4;

/// Compares the nights `first` to `last`. Returns none while too few nights are known to say
/// anything.
std::optional<NightComparison> compare(const std::map<LocalDay, CrampNight>& nights,
                                       const std::set<LocalDay>& bedtime_days, LocalDay first,
                                       LocalDay last);

/// Finds the past night while it may be asked about: from the hour at which the practice day begins
/// at the earliest, until noon.
std::optional<LocalDay> last_night(const LocalStamp& now);

/// Finds the night to ask about ("Last night: no cramp, cramp, skip"); none if it was answered
/// already.
std::optional<LocalDay> night_to_ask_about(const History& history, const LocalStamp& now);

}  // namespace legato
