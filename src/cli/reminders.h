#pragma once

#include <vector>

#include "app/machine/device.h"
#include "content/routine_file.h"
#include "core/reminders/reminder.h"

namespace legato::cli {

/// Leaves out the reminders of routines that a leg check has closed now.
std::vector<Reminder> open_reminders(const Device& device, const content::Library& library,
                                     std::vector<Reminder> reminders);

}  // namespace legato::cli
