#pragma once

#include <string>

namespace legato::cli {

/// Exit codes; see run.h.
constexpr int exit_done = 0;
constexpr int exit_check_failed = 1;
constexpr int exit_not_possible = 2;
constexpr int exit_closed = 3;
constexpr int exit_stopped = 130;

/// Writes one line to stderr, and returns the exit code.
int complain(const std::string& message, int exit_code = exit_not_possible);

}  // namespace legato::cli
