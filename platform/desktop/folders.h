#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::desktop {

/// Where things are on a Linux desktop, for each of our programs.

std::filesystem::path usual_data_folder();

/// $XDG_CONFIG_HOME, else ~/.config.
std::filesystem::path config_folder();

/// In which this program lies, and the others that belong to it.
std::filesystem::path program_folder();

/// share/legato in the program's folder or beside it. Error: there is none.
Result<std::filesystem::path> find_assets();

/// Tells this machine from others in a shared folder without giving its machine id away.
std::string device_id();

/// Goes on while the machine sleeps, unlike the monotonic clock.
Millis boot_clock();

}  // namespace legato::desktop
