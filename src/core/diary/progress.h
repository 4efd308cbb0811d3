#pragma once

#include <vector>

#include "core/diary/nights.h"
#include "core/diary/streak.h"

namespace legato {

/// Everything that the screens and `legato streak` tell about the days, folded from the history.

struct ProgressOptions {
    std::chrono::hours rollover = default_rollover;
    int rest_days = default_rest_days;
    std::chrono::weekday week_start = std::chrono::Monday;
    Weekdays planned_evenings = Weekdays::all();  ///< those of the active bedtime reminders, if any
    CountsAsById counts_as;
};

/// "5 of 7 evenings". An evening on which it was done counts as planned, so done <= planned.
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
    bool is_to_come = false;                  ///< after today; everything else is empty
    CrampNight cramps = CrampNight::unknown;  ///< in the night that begins on this day
};

struct WeekView {
    LocalDay first_day;
    int days_done = 0;  ///< with movement
    int evenings_done = 0;
    std::chrono::minutes moved{0};  ///< time played of routines that count, and of ticked walks
    int cramps = 0;                 ///< told of, one by one
    int cramp_nights = 0, known_nights = 0;
};

constexpr int shown_weeks = 13;

struct Progress {
    LocalDay today;  ///< the practice day
    Streak movement, bedtime;
    bool movement_today = false, bedtime_today = false;
    bool paused = false;
    /// Of the last evenings up to today, or to yesterday as long as today is not done; from the
    /// first session on, without paused days.
    Adherence last_7, last_28;

    std::vector<DayView> days;    ///< of 13 whole weeks, oldest first; the last week is this one
    std::vector<WeekView> weeks;  ///< the same, week by week
    const WeekView& this_week() const { return weeks.back(); }

    /// Of the nights of these weeks that are over.
    std::optional<NightComparison> comparison;
    std::optional<LocalDay> ask_about;  ///< the night to ask about, if it is the time to
};

Progress progress(const History& history, const ProgressOptions& options, const LocalStamp& now);

}  // namespace legato
