#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "core/time/result.h"

namespace legato::content {

constexpr std::size_t largest_file = 64 * 1024;

/// Reads a file, but at most one byte more than `largest_file`, which is enough to know that the
/// file is too large. The error goes on after the file's name: "cannot be read: ...".
Result<std::string> text_of(const std::filesystem::path& path);

}  // namespace legato::content
