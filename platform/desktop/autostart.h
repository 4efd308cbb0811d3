#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"

namespace legato::desktop {

/// Reminders from login on: a file in the autostart folder of the desktop (XDG Autostart) starts
/// `legato-agent`, which lies beside the program.
struct Autostart {
    std::filesystem::path agent;        ///< the program
    std::filesystem::path data_folder;  ///< on which it works
    std::filesystem::path usual_data_folder;
    std::filesystem::path config_folder;
};

/// Of this machine and program, for a data folder.
Autostart autostart_of(const std::filesystem::path& data_folder);

bool is_on(const Autostart& autostart);

/// On: also starts the agent now, if none works. Off: also ends the one that does. Error: the file
/// could not be written or removed, or there is no agent.
Result<void> set(const Autostart& autostart, bool on);

/// A word of the Exec line of a desktop entry.
std::string exec_word(const std::string& word);

}  // namespace legato::desktop
