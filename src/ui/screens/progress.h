#pragma once

#include <optional>
#include <vector>

#include "core/time.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/widgets/heat_map.h"

namespace legato::ui {

/// How it went, without praise or blame.
struct ProgressView {
    bool empty = true;  ///< nothing was ever done
    int days_this_week = 0;
    int minutes_this_week = 0;
    std::optional<int> days_in_a_row, most_days_in_a_row;  ///< none: streaks are hidden
    std::vector<HeatDay> days;  ///< of 13 weeks, oldest first; the last week is this one
    LocalDay first_day = {};    ///< of them: the first day of a week
    int days_done = 0;          ///< in these weeks
    int sessions = 0;           ///< in the log
};

std::optional<Action> progress_screen(Frame& frame, const ProgressView& view);

}  // namespace legato::ui
