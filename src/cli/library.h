#pragma once

#include "app/machine/device.h"
#include "cli/options.h"
#include "cli/terminal.h"
#include "content/card_file.h"
#include "content/routine_file.h"
#include "core/routine/timeline.h"

namespace legato::cli {

/// Loads the routines that come with Legato and the person's own; faults are told on stderr, each
/// on its own line.
content::Library load_routines(const Device& device);

/// Finds a routine. Error: there is none with this id; the sentence names those that there are.
Result<Routine> find_routine(const content::Library& library, std::string_view id);

/// Lines of a card for a terminal, without its title.
std::vector<std::string> in_lines(const Card& card);

/// Shows a card in the middle of a session, with the lines that are for her.
void show_card(Terminal& terminal, const Device& device, const char* id);

/// Routine and the choices made for it: all that a timeline needs.
struct Chosen {
    Routine routine;
    Preferences preferences;
};

/// Finds a routine and applies choices on top of `start`, whatever the saved settings. A choice
/// that the routine does not offer is told on stderr.
Result<Chosen> chosen(const content::Library& library, std::string_view id,
                      const Choosing& choosing, const Preferences& start = {});

}  // namespace legato::cli
