#pragma once

#include <filesystem>
#include <string_view>

#include "storage/disk.h"

namespace legato::storage {

/// Puts `bytes` into the file in one step: whatever happens, it holds either all of the old or all
/// of the new, and after success it holds the new one, power cut or not. Only the owner may read
/// it. A link is replaced, not followed. A folder that is not there is an error.
Result<void> replace_file(const std::filesystem::path& path, std::string_view bytes,
                          const Disk& disk = real_disk());

}  // namespace legato::storage
