#include "cli/library.h"

#include <iostream>

namespace legato::cli {

content::Library load_routines(const Device& device) {
    content::Library library = content::load_library(
        {device.assets_folder() / "routines", device.data_folder() / "routines"});
    for (const content::Fault& fault : library.faults) std::cerr << to_string(fault) << "\n";
    return library;
}

Result<Routine> find_routine(const content::Library& library, std::string_view id) {
    if (const Routine* routine = content::find(library, id)) return *routine;
    std::string known;
    for (const Routine& routine : library.routines)
        known += (known.empty() ? "" : ", ") + routine.id;
    return fail("there is no routine '" + std::string(id.substr(0, 80)) + "'; there are " + known);
}

Result<Chosen> chosen(const content::Library& library, std::string_view id,
                      const Choosing& choosing, const Preferences& start) {
    const Result<Routine> routine = find_routine(library, id);
    if (!routine) return tl::make_unexpected(routine.error());
    const Result<Preferences> preferences = preferences_of(choosing, start);
    if (!preferences) return tl::make_unexpected(preferences.error());
    for (const std::string& setting : choosing.settings) {
        const std::string key = setting.substr(0, setting.find('='));
        if (without_effect(*routine, key))
            std::cerr << "legato: " << key << " changes nothing in " << routine->id << "\n";
    }
    return Chosen{*routine, *preferences};
}

}  // namespace legato::cli
