#include "app/views/days.h"

#include <algorithm>

namespace legato {

Progress days_of(const Known& known, const History& history) {
    ProgressOptions options;
    options.rollover = std::chrono::hours{known.settings.day_starts_at};
    options.week_start = known.settings.week_starts_on;
    for (const Routine& routine : known.library.routines)
        options.counts_as[routine.id] = routine.counts_as;
    return progress(history, options, known.now);
}

bool is_rest_day(const Progress& days, std::size_t day) {
    const auto begin = days.days.begin();
    const auto first =
        std::find_if(begin, days.days.end(), [](const DayView& one) { return one.movement; });
    const auto at = begin + static_cast<std::ptrdiff_t>(day);
    if (at <= first || at->movement || at->day >= days.today) return false;
    if (at->paused) return true;
    const auto missed = [](const DayView& one) { return !one.movement && !one.paused; };
    const auto week_ago = at - first > 6 ? at - 6 : first;
    return std::count_if(week_ago, at + 1, missed) <= default_rest_days;
}

}  // namespace legato
