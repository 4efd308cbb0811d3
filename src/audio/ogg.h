#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/time/result.h"

namespace legato::audio {

/// The samples of a spoken line: Ogg Vorbis, 48 kHz, mono, at most 30 s. Anything else, and a file
/// that is cut off or damaged, is an error that names the file. The first sample is never 0, so
/// that a clip begins exactly where it is struck.
Result<std::vector<std::int16_t>> read_ogg_clip(const std::filesystem::path& file);

}  // namespace legato::audio
