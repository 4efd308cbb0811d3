#pragma once

#include <filesystem>

#include "audio/sound_bank.h"
#include "core/routine/listening.h"
#include "core/routine/timeline.h"
#include "core/time/result.h"

namespace legato::audio {

/// Writes the sound of a session, mixed as when it is played, to a 48 kHz, 16 bit stereo WAV: as
/// long as the timeline and the tail of its last sound. Phases that wait for a tap pass after their
/// planned time. Error: the file could not be written.
Result<void> render_wav(const Timeline& timeline, const SoundBank& bank,
                        const std::filesystem::path& file, const Listening& listening = {});

}  // namespace legato::audio
