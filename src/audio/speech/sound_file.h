#pragma once

#include <filesystem>

#include "audio/speech/polish.h"
#include "core/time/result.h"

namespace legato::audio::speech {

struct Recording {
    Wave wave;  ///< mono
    int rate = 0;
};

/// WAV, FLAC, Ogg and whatever else libsndfile reads, of at most 30 s; several channels become one.
Result<Recording> read_recording(const std::filesystem::path& file);

/// Ogg Vorbis, 48 kHz. The file is there at once and whole, or not at all.
Result<void> write_ogg(const std::filesystem::path& file, const Wave& wave);

}  // namespace legato::audio::speech
