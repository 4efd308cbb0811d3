#pragma once

#include <filesystem>
#include <string>

#include "core/time/result.h"

namespace legato::audio::speech {

/// Has `flite` speak a text into a WAV file, with the voice slt at about 130 words a minute. No
/// shell is involved, and the program gets 20 s. Error: flite is not installed, or failed.
Result<void> speak(const std::string& flite, const std::string& text,
                   const std::filesystem::path& wav);

}  // namespace legato::audio::speech
