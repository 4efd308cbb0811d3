#pragma once

#include "app/machine/device.h"
#include "cli/options.h"
#include "content/routine_file.h"

namespace legato::cli {

/// Options for relief in a cramp, as given in the terminal.
struct Relief {
    double speed = 1.0;  ///< speed of time; any value other than 1 is silent
    bool mute = false;
    Hearing hearing;
    Choosing choosing;
};

/// Plays relief in a cramp, with its three answers as keys, for any verb. Returns the exit code.
int play_relief(Device& device, const content::Library& library, const std::string& routine,
                const Relief& relief);

}  // namespace legato::cli
