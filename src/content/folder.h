#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "content/fault.h"

namespace legato::content {

/// Lists the *.toml files of a folder, by name. Hidden files are passed over, and a folder that
/// does not exist is empty. Files beyond `at_most` are left out, which is a fault.
std::vector<std::filesystem::path> toml_files_in(const std::filesystem::path& folder,
                                                 std::size_t at_most, std::vector<Fault>& faults);

}  // namespace legato::content
