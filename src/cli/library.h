#pragma once

#include "app/device.h"
#include "content/routine_file.h"

namespace legato::cli {

/// The routines that come with Legato and the person's own; faults are told on stderr, each on its
/// line.
content::Library load_routines(const Device& device);

/// Error: there is no routine with this id; the sentence names those that there are.
Result<Routine> find_routine(const Device& device, std::string_view id);

}  // namespace legato::cli
