#pragma once

#include "app/pages/view_inputs.h"
#include "core/diary/progress.h"

namespace legato {

/// What the screens tell about the days, by the settings and the routines there are.
Progress days_of(const ViewInputs& inputs, const History& history);

/// Of `days.days`: nothing was done on it, and it is counted in: a rest day, or one of a pause.
bool is_rest_day(const Progress& days, std::size_t day, int rest_days);

}  // namespace legato
