#pragma once

#include <filesystem>
#include <string>

#include "core/settings/reminding.h"
#include "core/time/result.h"

namespace legato::desktop {

/// Tells whether an agent brings the reminders of this data folder.
Reminding reminding_on(const std::filesystem::path& data_folder);

/// Shows a notification at once, as the agent shows reminders, with nothing to answer. Error: why
/// the notification cannot be seen now. May take some seconds where a desktop is slow to answer.
Result<void> notify(const std::string& summary, const std::string& body);

}  // namespace legato::desktop
