#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "content/fault.h"

namespace legato::content {

/// The *.toml files of a folder, by name; hidden ones are passed over, and a folder that does not
/// exist is empty. Those beyond `at_most` are left out, which is a fault.
std::vector<std::filesystem::path> toml_files_in(const std::filesystem::path& folder,
                                                 std::size_t at_most, std::vector<Fault>& faults);

}  // namespace legato::content
