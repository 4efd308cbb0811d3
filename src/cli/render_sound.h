#pragma once

#include <string>

#include "app/machine/device.h"
#include "cli/options.h"
#include "content/routine_file.h"

namespace legato::cli {

/// Writes the sound of a routine to a WAV file, as `legato render` does, and returns the exit code.
int render_sound(Device& device, const content::Library& library, const std::string& routine,
                 const std::string& file, const Hearing& hearing, const Choosing& choosing);

}  // namespace legato::cli
