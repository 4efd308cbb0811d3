#pragma once

#include <map>
#include <optional>
#include <set>

#include "core/diary/history.h"
#include "core/routine/counts.h"
#include "core/time/local_time.h"

namespace legato {

enum class CrampNight : std::uint8_t { unknown, none, some };

/// The nights of which something is known. A cramp told of outweighs an answer, an answer outweighs
/// that a routine for cramps was played, and "skip" says nothing.
std::map<LocalDay, CrampNight> cramp_nights(const History& history, const CountsAsById& counts_as);

/// Whether a leg is still to be spared after a cramp: one that was played, told of or answered
/// within `spared_after_cramp` before `now`.
bool cramp_lately(const History& history, UtcInstant now, const CountsAsById& counts_as);

/// Of the nights in one group.
struct NightCount {
    int nights = 0;
    int with_cramp = 0;

    friend bool operator==(const NightCount&, const NightCount&) = default;
};

/// Nights after an evening with a bedtime session, and the others. It shows what happened, not what
/// caused it.
struct NightComparison {
    NightCount with_bedtime, without;
};
constexpr int fewest_known_nights = 14, fewest_in_a_group = 4;

/// Of the nights `first` to `last`. None as long as too few nights are known to say anything.
std::optional<NightComparison> compare(const std::map<LocalDay, CrampNight>& nights,
                                       const std::set<LocalDay>& bedtime_days, LocalDay first,
                                       LocalDay last);

/// The night that lies behind, as long as it is asked about: from the hour at which the practice
/// day begins at the earliest, until noon.
std::optional<LocalDay> last_night(const LocalStamp& now);

/// The night to ask about: "Last night: no cramp, cramp, skip", if nothing was said of it yet.
std::optional<LocalDay> night_to_ask_about(const History& history, const LocalStamp& now);

}  // namespace legato
