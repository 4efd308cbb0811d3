#pragma once

#include <filesystem>

#include "content/defaults_file.h"
#include "support/places.h"

namespace legato::sample {

/// What the shipped file of defaults holds.
inline content::Defaults shipped_defaults(std::vector<content::Fault>& faults) {
    return content::load_defaults(
        std::filesystem::path(places::cards).parent_path() / "defaults.toml", faults);
}

inline std::vector<Reminder> suggested_reminders() {
    std::vector<content::Fault> faults;
    std::vector<Reminder> all;
    for (const content::SuggestedReminder& one : shipped_defaults(faults).reminders)
        all.push_back(one.reminder);
    return all;
}

}  // namespace legato::sample
