#pragma once

#include <filesystem>
#include <optional>

#include "support/picture.h"

namespace legato::testing {

/// None, with the reason on stderr, if it cannot be read.
std::optional<Picture> read_png(const std::filesystem::path& file);

}  // namespace legato::testing
