#pragma once

#include <filesystem>

#include "core/time/result.h"

namespace legato::audio::synth {

/// Writes FOLDER/bell.wav and so on, one for each sound, and ambience.wav; always the same bytes.
/// Makes the folder. Error: a file could not be written.
Result<void> write_sounds(const std::filesystem::path& folder);

}  // namespace legato::audio::synth
