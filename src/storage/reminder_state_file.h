#pragma once

#include <filesystem>

#include "core/reminders/reminder_plan.h"
#include "storage/disk.h"

namespace legato::storage {

/// State of the reminders, for programs that deliver them: which ones rang and how they were
/// answered, in "reminder-state.legato" of the data folder, one frame (frame.h) for each fact.
/// `hold` is left out, as it holds for the moment only, and `paused_until`, which is a setting. The
/// file is of no great worth: facts that cannot be read count as not having happened.

/// Reads the state. Never fails, never writes.
ReminderState read_reminder_state(const std::filesystem::path& folder,
                                  const Disk& disk = real_disk());

/// Saves the state. After success it outlasts a crash and a power cut. The folder has to exist.
Result<void> save_reminder_state(const std::filesystem::path& folder, const ReminderState& state,
                                 const Disk& disk = real_disk());

}  // namespace legato::storage
