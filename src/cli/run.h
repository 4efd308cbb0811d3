#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/machine/device.h"

namespace legato::cli {

/// Where and when a run happens, as the options of every verb say. Empty = as the machine has it.
struct Place {
    std::optional<std::filesystem::path> data;
    std::optional<UtcInstant> now;
    std::optional<std::string> zone;
};

/// What the verbs need of the platform they run on.
struct Ports {
    std::function<Result<std::unique_ptr<Device>>(const Place&)> make_device;
    /// Opens the app, showing a routine first if its id is given, and returns its exit code when it
    /// is closed. Error: there is no display.
    std::function<Result<int>(Device&, const std::string& routine)> open_window;
    /// Goes on as the program that brings reminders. Error: there is none.
    std::function<Result<int>(const Place&)> become_agent;
};

/// The desktop program. Exit codes: 0 done, 1 a check failed, 2 it was asked for something that is
/// not there (one line on stderr says what), 3 what it was asked for is closed by a leg check, 130
/// stopped by Ctrl-C or a signal.
int run(int argc, const char* const* argv, const Ports& ports);

}  // namespace legato::cli
