#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/time/result.h"

namespace legato::audio {

/// Reads the samples of a spoken line: Ogg Vorbis, 48 kHz, mono, at most 30 s. Error, naming the
/// file: any other format, or a file that is cut off or damaged. The first sample is never 0, so
/// that a clip begins exactly at its start.
Result<std::vector<std::int16_t>> read_ogg_clip(const std::filesystem::path& file);

}  // namespace legato::audio
