#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/reminders/reminder.h"
#include "storage/disk.h"

namespace legato::storage {

/// The reminders that a person has chosen lie in "reminders.legato" of the data folder, one frame
/// (frame.h) each. The file is replaced as a whole.

struct RemindersReading {
    std::vector<Reminder> reminders;
    std::string notice;  ///< a sentence for a person if something could not be read; else empty
};

/// No file: no reminders. Never throws, never writes.
RemindersReading read_reminders(const std::filesystem::path& folder,
                                const Disk& disk = real_disk());

/// Changes those that are there now, while no other program can, and returns how they are kept.
/// Success means that they outlast a crash and a power cut. Makes the folder. A file that is
/// damaged is kept as "reminders-damaged-ID.legato" first, and the notice says so. Error, and
/// nothing has changed: that of `change`; one of them cannot be, there are more than
/// most_reminders, or the file there cannot be read or is of a newer Legato, and would be lost.
using ChangeReminders = std::function<Result<void>(std::vector<Reminder>&)>;
Result<RemindersReading> change_reminders(const std::filesystem::path& folder,
                                          const ChangeReminders& change,
                                          const Disk& disk = real_disk());

/// Puts these in the place of all that are there.
Result<void> save_reminders(const std::filesystem::path& folder,
                            const std::vector<Reminder>& reminders, const Disk& disk = real_disk());

}  // namespace legato::storage
