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

/// How it went, without praise or blame.
struct ProgressView {
    bool empty = true;  ///< nothing was ever done or told
    int days_this_week = 0;
    std::vector<int> minutes;  ///< a week each, of 13; the last week is this one
    /// None: streaks are hidden. Those of evenings are left out too while there are none.
    std::optional<int> days_in_a_row, most_days_in_a_row;
    std::optional<int> evenings_in_a_row, most_evenings_in_a_row;
    Adherence last_7, last_28;  ///< evenings; planned 0: not told

    std::vector<HeatDay> days;  ///< of 13 weeks, oldest first
    LocalDay first_day = {};    ///< of them: the first day of a week
    int days_done = 0;          ///< in these weeks

    std::vector<NightMark> nights;  ///< of the last 4 of these weeks; empty: nothing is known
    LocalDay first_night = {};
    std::optional<NightComparison> comparison;  ///< none: too little is known

    int sessions = 0;  ///< in the log
    std::optional<LocalDay> paused_since;
};

std::optional<Action> progress_screen(Frame& frame, const ProgressView& view);

}  // namespace legato::ui
