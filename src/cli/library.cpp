#include "cli/library.h"

#include <iostream>

#include "storage/settings_file.h"

namespace legato::cli {

content::Library load_routines(const Device& device) {
    content::Library library =
        content::with_timers(content::load_library({device.assets_folder() / "routines",
                                                    device.data_folder() / "routines"}),
                             content::load_cards(device.assets_folder() / "cards"));
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

std::vector<std::string> in_lines(const Card& card) {
    std::vector<std::string> lines;
    for (const CardPart& part : card.parts) {
        if (!part.heading.empty()) {
            lines.emplace_back();
            lines.push_back(part.heading.front().text);
        }
        for (const CardLine& line : part.lines)
            lines.push_back((part.list ? "  - " : "  ") + line.text);
    }
    return lines;
}

// Shows a card of the given id; a card that cannot be read gives way to one sentence.
void show_card(Terminal& terminal, const Device& device, const char* id) {
    const content::Cards cards = content::load_cards(device.assets_folder() / "cards");
    const Card* card = content::find(cards, id);
    if (!card) return terminal.say("If something worries you, call your midwife or doctor.");
    const Card shown =
        suited(*card, storage::read_settings(device.data_folder()).settings, device.now().at);
    terminal.say("\n" + shown.title);
    for (const std::string& line : in_lines(shown)) terminal.say(line);
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
