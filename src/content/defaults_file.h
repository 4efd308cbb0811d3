#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "core/reminders/reminder.h"

namespace legato::content {

/// A reminder that is offered: off, and without an id.
struct SuggestedReminder {
    Reminder reminder;
    std::string first;  ///< its name among those that the first start offers; empty = not there
};

/// What Legato begins with: assets/defaults.toml.
struct Defaults {
    std::vector<SuggestedReminder> reminders;
    std::string sound_trial;  ///< the line that is spoken where the voice is tried
};

constexpr std::size_t most_suggested = 30;

/// What is right in it; `faults` gets the others. `file` is for messages.
Defaults read_defaults(std::string_view text, const std::string& file, std::vector<Fault>& faults);

/// A file that cannot be read is nothing but a fault.
Defaults load_defaults(const std::filesystem::path& file, std::vector<Fault>& faults);

}  // namespace legato::content
