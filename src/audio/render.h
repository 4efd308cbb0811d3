#pragma once

#include <filesystem>

#include "audio/sound_bank.h"
#include "core/result.h"
#include "core/timeline.h"

namespace legato::audio {

/// What else than tones is to be in the file. There are no spoken clips and no ambience yet: both
/// are silent.
struct RenderOptions {
    bool voice = true;
    bool ambience = true;
};

/// Writes what a session sounds like, through the mixer that plays it, to a 48 kHz, 16 bit stereo
/// WAV: as long as the timeline and the tail of its last sound. Phases that wait for a tap pass
/// after their planned time.
Result<void> render_wav(const Timeline& timeline, const SoundBank& bank,
                        const std::filesystem::path& file, const RenderOptions& options = {});

}  // namespace legato::audio
