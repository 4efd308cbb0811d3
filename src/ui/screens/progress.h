#pragma once

#include <optional>
#include <vector>

#include "core/time.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/tonight.h"

namespace legato::ui {

/// How it went, without praise or blame.
struct ProgressView {
    bool empty = true;  ///< nothing was ever done
    std::vector<WeekDay> week;
    int days_this_week = 0;
    int minutes_this_week = 0;
    std::optional<int> days_in_a_row, most_days_in_a_row;  ///< none: streaks are hidden

    /// 13 weeks of days, oldest first; the first is the first day of a week.
    struct Day {
        int level = 0;  ///< 0 to 3
        bool today = false;
        bool ahead = false;
    };
    std::vector<Day> days;
    std::chrono::year_month_day first_day{};
    int sessions = 0;
};

std::optional<Action> progress_screen(Frame& frame, const ProgressView& view);

}  // namespace legato::ui
