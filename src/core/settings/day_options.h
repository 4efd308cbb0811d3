#pragma once

#include <vector>

#include "core/diary/progress.h"
#include "core/reminders/reminder_plan.h"
#include "core/settings/settings.h"

namespace legato {

/// A person's choices of how days are counted and when reminders may ring.

ProgressOptions progress_options(const Settings& settings, const std::vector<Reminder>& reminders,
                                 const CountsAsById& counts_as);
ReminderOptions reminder_options(const Settings& settings);

inline std::chrono::hours rollover_of(const Settings& settings) {
    return std::chrono::hours{settings.day_starts_at};
}

}  // namespace legato
