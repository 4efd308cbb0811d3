#pragma once

#include "app/machine/device.h"
#include "cli/options.h"
#include "content/routine_file.h"

namespace legato::cli {

/// Relief in a cramp as it is asked for in the terminal.
struct Relief {
    double speed = 1.0;  ///< other than 1: silent
    bool mute = false;
    Hearing hearing;
    Choosing choosing;
};

/// Plays it, with its three answers as keys, whatever verb has asked for it. Returns the exit code.
int play_relief(Device& device, const content::Library& library, const std::string& routine,
                const Relief& relief);

}  // namespace legato::cli
