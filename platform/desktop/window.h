#pragma once

#include <string>

#include "app/machine/device.h"

namespace legato::desktop {

/// Opens the app in a window and returns its exit code when the window is closed; 130 after Ctrl-C
/// or a signal. The part done of a running session is recorded in either case. `open`: a routine to
/// show first, or what else a reminder may open. Error: there is no display.
Result<int> open_window(Device& device, const std::string& open = {});

}  // namespace legato::desktop
