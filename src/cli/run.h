#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"

namespace legato::cli {

/// Place and time of a run, from the options of every verb. Empty = as the machine has it.
struct Place {
    std::optional<std::filesystem::path> data;
    std::optional<UtcInstant> now;
    std::optional<std::string> zone;
};

/// Functions of the platform that the verbs need.
struct Ports {
    std::function<Result<std::unique_ptr<Device>>(const Place&)> make_device;
    /// Opens the app and returns its exit code when it is closed. `routine`: id of a routine to
    /// show first, or what else a reminder may open; may be empty. Error: there is no display.
    std::function<Result<int>(Device&, const std::string& routine)> open_window;
    /// Continues as the program that brings reminders. Error: there is none.
    std::function<Result<int>(const Place&)> become_agent;
    /// Continues as the program for recordings, with these words after its name and `script`
    /// (audio/voice_script.h) to read. Error: there is none.
    std::function<Result<int>(const std::vector<std::string>& words, const std::string& script)>
        become_booth;
};

/// Runs the desktop program. Exit codes: 0 done, 1 a check failed, 2 something asked for is not
/// there (one line on stderr says what), 3 closed by a leg check, 130 stopped by Ctrl-C or a
/// signal.
int run(int argc, const char* const* argv, const Ports& ports);

}  // namespace legato::cli
