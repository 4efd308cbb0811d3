#pragma once

#include <memory>
#include <optional>

#include "app/machine/device.h"
#include "cli/run.h"

namespace legato::desktop {

/// Makes the device of a Linux desktop. Error: the program's own files (share/legato) are not where
/// they should be, or there is no such zone.
Result<std::unique_ptr<Device>> make_device(const cli::Place& place);

/// Continues as `legato-agent`, which lies beside this program. Returns only if that fails.
Result<int> become_agent(const cli::Place& place);

}  // namespace legato::desktop
