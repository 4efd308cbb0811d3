#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "core/settings/telephone.h"

namespace legato::content {

/// Reads assets/emergency.toml: for each country its emergency number and its time zones. A line
/// that cannot be read is left out and is a fault: a number that may be wrong is worse than none.
/// `file` is for messages.
std::vector<ZoneNumber> read_emergency_numbers(std::string_view text, const std::string& file,
                                               std::vector<Fault>& faults);
std::vector<ZoneNumber> load_emergency_numbers(const std::filesystem::path& file);

}  // namespace legato::content
