#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::desktop {

/// Places of files on a Linux desktop, for each of our programs.

std::filesystem::path usual_data_folder();

/// Folder of settings: $XDG_CONFIG_HOME, else ~/.config.
std::filesystem::path config_folder();

/// Folder of this program and of the others that belong to it.
std::filesystem::path program_folder();

/// Finds share/legato in the program's folder or beside it. Error: there is none.
Result<std::filesystem::path> find_assets();

/// Name of this machine among others in a shared folder; does not give its machine id away.
std::string device_id();

/// Time since boot, which goes on while the machine sleeps, unlike the monotonic clock.
Millis boot_clock();

}  // namespace legato::desktop
