#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"

namespace legato::desktop {

/// Reminders from login on: the file in the autostart folder of the desktop (XDG Autostart) that
/// starts `legato-agent`, which lies beside the program.
struct Autostart {
    std::filesystem::path agent;        ///< path of the agent's program
    std::filesystem::path data_folder;  ///< folder that the agent works on
    std::filesystem::path usual_data_folder;
    std::filesystem::path config_folder;
};

/// Autostart of this machine and program, for a data folder.
Autostart autostart_of(const std::filesystem::path& data_folder);

bool is_on(const Autostart& autostart);

/// Switches reminders from login on or off. On: also starts the agent now, if none works. Off: also
/// ends the agent that works. Error: the file could not be written or removed, or there is no
/// agent.
Result<void> set(const Autostart& autostart, bool on);

/// Quotes a word for the Exec line of a desktop entry.
std::string exec_word(const std::string& word);

}  // namespace legato::desktop
