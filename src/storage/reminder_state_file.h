#pragma once

#include <filesystem>

#include "core/reminders/reminder_plan.h"
#include "storage/disk.h"

namespace legato::storage {

/// What has rung and how it was answered, for whoever delivers reminders: in
/// "reminder-state.legato" of the data folder, one frame (frame.h) for each thing. Without `hold`
/// and `paused_until`: the one is of this moment, the other a setting. It is of no great worth:
/// what cannot be read of it is as if it had not happened.

/// Never fails, never writes.
ReminderState read_reminder_state(const std::filesystem::path& folder,
                                  const Disk& disk = real_disk());

/// Success means that it outlasts a crash and a power cut. The folder has to be there.
Result<void> save_reminder_state(const std::filesystem::path& folder, const ReminderState& state,
                                 const Disk& disk = real_disk());

}  // namespace legato::storage
