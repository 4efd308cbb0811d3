#pragma once

#include <filesystem>

#include "audio/speech/polish.h"
#include "core/time/result.h"

namespace legato::audio::speech {

struct Recording {
    Wave wave;  ///< mono
    int rate = 0;
};

/// Reads WAV, FLAC, Ogg and other formats that libsndfile knows, at most 30 s; several channels
/// become one. Error: the file cannot be read.
Result<Recording> read_recording(const std::filesystem::path& file);

}  // namespace legato::audio::speech
