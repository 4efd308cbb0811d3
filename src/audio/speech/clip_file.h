#pragma once

#include <filesystem>

#include "audio/speech/polish.h"
#include "core/time/result.h"

namespace legato::audio::speech {

/// Writes a clip, Ogg Vorbis at `voice_rate`. The file appears at once and whole, or not at all.
/// The same wave is always the same bytes, and all clips begin with the same pages, up to the
/// first sample: what they share need not be sent with each of them. The stream's number is made of
/// these pages, so that a clip is never taken to continue those of another encoder.
Result<void> write_clip(const std::filesystem::path& file, const Wave& wave);

}  // namespace legato::audio::speech
