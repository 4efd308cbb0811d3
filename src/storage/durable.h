#pragma once

#include <filesystem>
#include <string_view>

#include "storage/disk.h"

namespace legato::storage {

/// Puts `bytes` into the file in one step. Whatever happens, the file holds either all of the old
/// or all of the new bytes; after success it holds the new ones, even after a power cut. Only the
/// owner may read the file. A link is replaced, not followed. A missing folder is an error.
Result<void> replace_file(const std::filesystem::path& path, std::string_view bytes,
                          const Disk& disk = real_disk());

}  // namespace legato::storage
