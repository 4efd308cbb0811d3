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

/// Something small that may be ticked by hand, day by day.
struct TickKind {
    std::string kind;   ///< the word for it in the settings and the terminal
    std::string what;   ///< the word in a TickEntry
    std::string text;   ///< words on the screens
    bool many = false;  ///< true: can be ticked more than once a day
};

/// Defaults that Legato begins with: assets/defaults.toml.
struct Defaults {
    std::vector<SuggestedReminder> reminders;
    std::vector<TickKind> ticks;    ///< ticks, in the order of the screens
    std::vector<std::string> news;  ///< news of this version, a few sentences
    std::string sound_trial;        ///< the line that is spoken where the voice is tried
};

/// Finds a tick by its kind; null if there is none.
const TickKind* find_tick(const std::vector<TickKind>& ticks, std::string_view kind);

constexpr std::size_t most_suggested = 30;  ///< reminders, ticks or news, of each

/// Reads the defaults that are right; `faults` gets the others. `file` is for messages.
Defaults read_defaults(std::string_view text, const std::string& file, std::vector<Fault>& faults);

/// Reads a file of defaults. A file that cannot be read is a fault, and gives no defaults.
Defaults load_defaults(const std::filesystem::path& file, std::vector<Fault>& faults);

}  // namespace legato::content
