#pragma once

#include <string>

#include "app/machine/device.h"

namespace legato::desktop {

/// Opens the app in a window and returns its exit code when that is closed; 130 after Ctrl-C or a
/// signal. The part done of a running session is recorded in either case. Error: there is no
/// display to open it on. `open`: a routine to show first, or what else a reminder may open.
Result<int> open_window(Device& device, const std::string& open = {});

}  // namespace legato::desktop
