#pragma once

#include <vector>

#include "core/diary/nights.h"
#include "core/diary/streak.h"

namespace legato {

/// Figures about the days for the screens and `legato streak`, folded from the history.

struct ProgressOptions {
    std::chrono::hours rollover = default_rollover;
    int rest_days = default_rest_days;
    std::chrono::weekday week_start = std::chrono::Monday;
    Weekdays planned_evenings = Weekdays::all();  ///< evenings of active bedtime reminders
    CountsAsById counts_as;
};

/// Bedtime sessions done of those planned, as in "5 of 7 evenings". An evening with a session
/// counts as planned, so done <= planned.
struct Adherence {
    int done = 0;
    int planned = 0;

    friend bool operator==(const Adherence&, const Adherence&) = default;
};

struct DayView {
    LocalDay day;
    int level =
        0;  ///< 0 nothing, 1 a part of something, 2 something that counts, 3 two such things
    bool movement = false, bedtime = false;
    bool paused = false;
    bool is_to_come = false;                  ///< lies after today; all other fields are empty
    CrampNight cramps = CrampNight::unknown;  ///< cramps in the night that begins on this day
};

struct WeekView {
    LocalDay first_day;
    int days_done = 0;  ///< days with movement
    int evenings_done = 0;
    std::chrono::minutes moved{0};  ///< time played of routines that count, and of ticked walks
    int cramps = 0;                 ///< recorded cramps
    int cramp_nights = 0, known_nights = 0;
};

constexpr int shown_weeks = 13;

struct Progress {
    LocalDay today;  ///< the practice day
    Streak movement, bedtime;
    bool movement_today = false, bedtime_today = false;
    bool paused = false;
    /// Adherence over the last 7 and 28 evenings up to today, or to yesterday while today is not
    /// done. Counts from the first session on, without paused days.
    Adherence last_7, last_28;

    std::vector<DayView> days;    ///< 13 whole weeks, oldest first; the last one is this week
    std::vector<WeekView> weeks;  ///< weeks of the same days
    const WeekView& this_week() const { return weeks.back(); }

    /// Comparison of the nights of these weeks that are over.
    std::optional<NightComparison> comparison;
    std::optional<LocalDay> ask_about;  ///< night to ask about; none outside the hours for asking
};

Progress progress(const History& history, const ProgressOptions& options, const LocalStamp& now);

}  // namespace legato
