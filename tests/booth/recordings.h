#pragma once

#include <filesystem>
#include <random>

#include "audio/speech/polish.h"

namespace legato::booth {

using audio::speech::Wave;

/// Silence, so many seconds of a tone that trembles like a voice, silence.
Wave saying(double seconds, double amp, int rate = 48'000);

/// Adds white noise, of so many dBFS (RMS).
Wave noisy(Wave wave, double noise_db, unsigned seed = 1);

/// Writes a mono file, WAV, FLAC or Ogg Vorbis by its ending.
void write_sound(const std::filesystem::path& file, const Wave& wave, int rate = 48'000);

}  // namespace legato::booth
