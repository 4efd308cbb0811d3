#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/time/time.h"

namespace legato::agent {

struct Options {
    std::filesystem::path data_folder, assets_folder, program_folder;
    std::optional<UtcInstant> now;  ///< moment to pretend, instead of the present
    std::optional<Zone> zone;       ///< zone to pretend, instead of the machine's
};

constexpr int exit_done = 0, exit_not_possible = 2, exit_another_works = 3;

/// Brings reminders until it is told to end (SIGTERM, SIGINT, SIGHUP). Returns the exit code; what
/// is in the way of reminders is told on stderr.
int run(const Options& options);

}  // namespace legato::agent
