#pragma once

#include <memory>
#include <optional>

#include "app/device.h"
#include "cli/run.h"

namespace legato::desktop {

/// A Linux desktop. Error: the program's own files (share/legato) are not where they should be, or
/// there is no such zone.
Result<std::unique_ptr<Device>> make_device(const cli::Place& place);

}  // namespace legato::desktop
