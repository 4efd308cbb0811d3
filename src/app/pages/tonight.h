#pragma once

#include <vector>

#include "app/pages/view_inputs.h"
#include "core/diary/history.h"
#include "ui/screens/tonight.h"

namespace legato {

/// Describes the first screen. `cut_off`: the session to be offered for going on; null if there is
/// none.
ui::TonightView tonight_view(const ViewInputs& inputs, const History& history,
                             const SessionEntry* cut_off);

/// Part of the day: the night's hours, the morning until eleven, the evening from five.
ui::TonightView::PartOfDay part_of_day(const Settings& settings, const LocalStamp& now);

/// Time until the clock makes another view of the first screen.
Millis until_tonight_changes(const Settings& settings, const LocalStamp& now);

/// Days of the week around a moment, and how many in a row there are, as core/streak.h counts.
struct Week {
    std::vector<ui::WeekDay> days;
    int days_in_a_row = 0;
};
Week week_of(const ViewInputs& inputs, const History& history);

}  // namespace legato
