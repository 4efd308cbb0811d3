#pragma once

#include <optional>
#include <vector>

#include "core/diary/progress.h"
#include "core/time/time.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/night_marks.h"

namespace legato::ui {

/// Progress of a person, without praise or blame.
struct ProgressView {
    bool empty = true;  ///< true: nothing was ever done or told
    int days_this_week = 0;
    std::vector<int> minutes;  ///< minutes of each of 13 weeks; the last week is this one
    int weekly_goal = 0;       ///< minutes that she sets out to move in a week; 0: none
    /// Streaks in days; nullopt: streaks are hidden. Streaks of evenings are not shown while the
    /// longest is 0.
    std::optional<int> days_in_a_row, most_days_in_a_row;
    std::optional<int> evenings_in_a_row, most_evenings_in_a_row;
    Adherence last_7, last_28;  ///< evenings planned and done; planned 0: not told

    std::vector<HeatDay> days;  ///< days of 13 weeks, oldest first
    LocalDay first_day = {};    ///< first of `days`, which begins a week
    int days_done = 0;          ///< days of these 13 weeks on which something was done

    /// Nights of the last 4 of these weeks; empty: nothing is known.
    std::vector<NightMark> nights;
    LocalDay first_night = {};
    /// Nights with bedtime against those without; nullopt: too little is known.
    std::optional<NightComparison> comparison;

    int sessions = 0;  ///< number of sessions in the log
    std::optional<LocalDay> paused_since;
};

std::optional<Action> progress_screen(Frame& frame, const ProgressView& view);

}  // namespace legato::ui
