#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/reminders/reminder.h"
#include "storage/disk.h"

namespace legato::storage {

/// Reminders that a person has chosen lie in "reminders.legato" of the data folder, one frame
/// (frame.h) each. The file is replaced as a whole.

struct RemindersReading {
    std::vector<Reminder> reminders;
    std::string notice;  ///< sentence for a person on what could not be read; else empty
};

/// Reads the reminders; none if there is no file. Never throws, never writes.
RemindersReading read_reminders(const std::filesystem::path& folder,
                                const Disk& disk = real_disk());

/// Changes the reminders, while no other program can, and returns them as kept. After success they
/// outlast a crash and a power cut. Makes the folder. A damaged file is kept as
/// "reminders-damaged-ID.legato" first, and the notice says so. Error, with nothing changed:
/// `change` failed, a reminder is invalid, there are more than most_reminders, or the file cannot
/// be read or is of a newer Legato, and would be lost.
using ChangeReminders = std::function<Result<void>(std::vector<Reminder>&)>;
Result<RemindersReading> change_reminders(const std::filesystem::path& folder,
                                          const ChangeReminders& change,
                                          const Disk& disk = real_disk());

/// Replaces all reminders, in the same way.
Result<void> save_reminders(const std::filesystem::path& folder,
                            const std::vector<Reminder>& reminders, const Disk& disk = real_disk());

}  // namespace legato::storage
