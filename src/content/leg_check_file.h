#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "core/diary/leg_check.h"

namespace legato::content {

/// Readers of the leg check: assets/leg_check.toml.

constexpr std::size_t most_questions = 20;

/// Reads the parts of a check that are right; `faults` gets the others. `file` is for messages.
LegCheck read_leg_check(std::string_view text, const std::string& file, std::vector<Fault>& faults);

/// Reads a check from a file. A file that cannot be read is a fault: then there is no check, and
/// routines that need one stay closed.
LegCheck load_leg_check(const std::filesystem::path& file, std::vector<Fault>& faults);

}  // namespace legato::content
