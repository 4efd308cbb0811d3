#pragma once

#include <vector>

#include "core/diary/history.h"
#include "core/routine/counts.h"
#include "core/time/local_time.h"

namespace legato {

/// A day that something counted on, with the moment it is known from.
struct DoneDay {
    LocalDay day;
    LocalStamp at;
};

/// The days on which something counted: sessions with four fifths of their work played, and
/// hand-ticked walks. What counts as bedtime counts as movement too.
struct DoneDays {
    std::vector<DoneDay> movement, bedtime;
};
constexpr double counting_fraction = 0.8;
bool is_bedtime(const SessionEntry& session, const CountsAsById& counts_as);
bool is_movement(const SessionEntry& session, const CountsAsById& counts_as);
DoneDays done_days(const History& history, const CountsAsById& counts_as);

/// The days of all pauses, and those on which a leg check has closed the leg exercises; what goes
/// on lasts to `today`.
std::vector<DayRange> paused_days(const History& history, LocalDay today);

constexpr int default_rest_days = 2, most_rest_days = 3;

struct StreakRules {
    std::chrono::hours rollover = default_rollover;  ///< for reading `now`, and days after travel
    int rest_days = default_rest_days;               ///< 0 to 3 in any 7 days
    std::vector<DayRange> paused;
};

struct Streak {
    int current = 0;  ///< days done, the bridged ones between them not counted
    int longest = 0;

    friend bool operator==(const Streak&, const Streak&) = default;
};

/// A day on which nothing counted is missed, but not if it was paused, nor if there was no such day
/// on the clock of whoever travelled: it has to be missed also when what comes after it is read
/// with the offset of what came before. A missed day is bridged if the 7 days ending on it hold at
/// most `rest_days` missed ones. Today is never missed. Days from a clock that was wrong do no
/// harm: those after today count for the longest streak only, and nothing is missed after more than
/// a year without anything.
Streak streak(const std::vector<DoneDay>& done, const StreakRules& rules, const LocalStamp& now);

}  // namespace legato
