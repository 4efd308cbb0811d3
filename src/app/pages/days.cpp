#include "app/pages/days.h"

#include <algorithm>

#include "core/settings/day_options.h"

namespace legato {

Progress days_of(const ViewInputs& inputs, const History& history) {
    return progress(
        history,
        progress_options(inputs.settings, inputs.reminders, content::counts_as(inputs.library)),
        inputs.now);
}

bool is_rest_day(const Progress& days, std::size_t day, int rest_days) {
    const auto begin = days.days.begin();
    const auto first =
        std::find_if(begin, days.days.end(), [](const DayView& one) { return one.movement; });
    const auto at = begin + static_cast<std::ptrdiff_t>(day);
    if (at <= first || at->movement || at->day >= days.today) return false;
    if (at->paused) return true;
    const auto missed = [](const DayView& one) { return !one.movement && !one.paused; };
    const auto week_ago = at - first > 6 ? at - 6 : first;
    return std::count_if(week_ago, at + 1, missed) <= rest_days;
}

}  // namespace legato
