#include "app/pages/contents.h"

#include <utility>

#include "app/reminders/reminders.h"
#include "content/emergency_file.h"
#include "content/strings_file.h"

namespace legato {

namespace {

content::Library library_of(const Device& device) {
    return content::load_library(
        {device.assets_folder() / "routines", device.data_folder() / "routines"});
}

}  // namespace

Contents::Contents(const Device& device)
    : cards(content::load_cards(device.assets_folder() / "cards")),
      library(content::with_timers(library_of(device), cards)),
      emergency(content::load_emergency_numbers(device.assets_folder() / "emergency.toml")) {
    // Ignores faults in the references: nobody has to hear of them in the night.
    if (auto read = content::load_strings(device.assets_folder() / "references.toml"))
        references = std::move(*read);
    std::vector<content::Fault> faults;
    defaults = defaults_of(device.assets_folder(), faults);
    leg_check = content::load_leg_check(device.assets_folder() / "leg_check.toml", faults);
    for (const content::Fault& fault : faults) trouble.push_back(to_string(fault));
    if (auto read = content::load_poses(device.assets_folder() / "figure" / "poses.toml"))
        poses.emplace(std::move(*read));
    else
        trouble.push_back("The figure cannot be shown; everything else works. " +
                          read.error().message);
}

void Contents::reread_routines(const Device& device) {
    library = content::with_timers(library_of(device), cards);
    counts_as = content::counts_as(library);
}

}  // namespace legato
