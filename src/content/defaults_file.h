#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "core/reminders/reminder.h"

namespace legato::content {

/// A reminder that is offered to a person: off, and without an id.
struct SuggestedReminder {
    Reminder reminder;
    std::string first;  ///< name in the first start's offer; empty = not there
};

/// Defaults of a new installation: assets/defaults.toml.
struct Defaults {
    std::vector<SuggestedReminder> reminders;
    std::string sound_trial;  ///< line that is spoken where the voice is tried
};

constexpr std::size_t most_suggested = 30;

/// Reads the defaults that are right; `faults` gets the others. `file` is for messages.
Defaults read_defaults(std::string_view text, const std::string& file, std::vector<Fault>& faults);

/// Reads a file of defaults. A file that cannot be read is a fault, and gives no defaults.
Defaults load_defaults(const std::filesystem::path& file, std::vector<Fault>& faults);

}  // namespace legato::content
