#pragma once

#include "app/pages/view_inputs.h"
#include "core/diary/progress.h"

namespace legato {

/// Computes what the screens tell about the days, by the settings and the routines there are.
Progress days_of(const ViewInputs& inputs, const History& history);

/// True if nothing was done on a day (an index of `days.days`) that still counts: a rest day, or
/// one of a pause.
bool is_rest_day(const Progress& days, std::size_t day, int rest_days);

}  // namespace legato
