#pragma once

#include <vector>

#include "core/diary/history.h"
#include "core/routine/counts.h"
#include "core/time/local_time.h"

namespace legato {

/// A day on which something counted, with the moment that counted.
struct DoneDay {
    LocalDay day;
    LocalStamp at;
};

/// Days on which something counted: sessions with four fifths of their work played, and walks
/// ticked by hand. A bedtime session counts as movement too.
struct DoneDays {
    std::vector<DoneDay> movement, bedtime;
};
constexpr double counting_fraction = 0.8;
bool is_bedtime(const SessionEntry& session, const CountsAsById& counts_as);
bool is_movement(const SessionEntry& session, const CountsAsById& counts_as);
DoneDays done_days(const History& history, const CountsAsById& counts_as);

/// Lists the days of all pauses, and those on which a leg check has closed the leg exercises. A
/// pause or closing that goes on lasts to `today`.
std::vector<DayRange> paused_days(const History& history, LocalDay today);

constexpr int default_rest_days = 2, most_rest_days = 3;

struct StreakRules {
    std::chrono::hours rollover = default_rollover;  ///< for reading `now`, and days after travel
    int rest_days = default_rest_days;               ///< 0 to 3 in any 7 days
    std::vector<DayRange> paused;
};

struct Streak {
    int current = 0;  ///< days done; bridged days between them are not counted
    int longest = 0;

    friend bool operator==(const Streak&, const Streak&) = default;
};

/// Counts days in a row.
///
/// A day on which nothing counted is missed, unless it was paused or did not exist on a traveller's
/// clock. It is missed only if it also lies before the next done day when that is read with the
/// earlier offset from UTC. A missed day is bridged if the 7 days ending on it hold at most
/// `rest_days` missed ones. Today is never missed.
///
/// Days from a wrong clock do no harm: those after today count for the longest streak only, and in
/// a gap of more than a year further days are not missed.
Streak streak(const std::vector<DoneDay>& done, const StreakRules& rules, const LocalStamp& now);

}  // namespace legato
