#pragma once

#include <string>

#include "app/machine/device.h"
#include "core/settings/settings.h"

namespace legato::cli {

/// Number to call in an emergency, grouped as it is read: the one she told, else that of the zone's
/// country, else 112.
std::string emergency_of(const Device& device, const Settings& settings);

}  // namespace legato::cli
