#pragma once

#include "app/device.h"
#include "cli/verbs.h"
#include "content/routine_file.h"
#include "core/timeline.h"

namespace legato::cli {

/// The routines that come with Legato and the person's own; faults are told on stderr, each on its
/// line.
content::Library load_routines(const Device& device);

/// Error: there is no routine with this id; the sentence names those that there are.
Result<Routine> find_routine(const Device& device, std::string_view id);

/// A routine as the shipped defaults and these choices have it, whatever the hour and the saved
/// settings.
Result<Timeline> timeline_as_chosen(const Device& device, std::string_view id,
                                    const Choosing& choosing);

}  // namespace legato::cli
