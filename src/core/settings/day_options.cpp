#include "core/settings/day_options.h"

namespace legato {

ProgressOptions progress_options(const Settings& settings, const std::vector<Reminder>& reminders,
                                 const CountsAsById& counts_as) {
    ProgressOptions options;
    options.rollover = rollover_of(settings);
    options.rest_days = settings.rest_days;
    options.week_start = settings.week_starts_on;
    options.planned_evenings = planned_evenings(reminders, counts_as, options.rollover);
    options.counts_as = counts_as;
    return options;
}

ReminderOptions reminder_options(const Settings& settings) {
    return {settings.quiet.from, settings.quiet.to, rollover_of(settings)};
}

}  // namespace legato
