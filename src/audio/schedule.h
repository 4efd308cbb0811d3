#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "audio/gain.h"
#include "audio/sound_bank.h"
#include "core/routine/listening.h"
#include "core/routine/session.h"
#include "core/routine/timeline.h"

namespace legato::audio {

/// Start of a clip, at a number of frames after its schedule began.
struct ClipStart {
    std::int64_t frame = 0;
    ClipId clip{};
    Gain gain = 0;
    std::int64_t frames = 0;  ///< length until it has faded out; 0 = to the clip's end

    friend bool operator==(const ClipStart&, const ClipStart&) = default;
};

/// Clips to be heard from a moment on, in order: all that the mixer knows of a session.
using Schedule = std::vector<ClipStart>;

/// Level of the ambience over time: straight from each point to the next, and constant after the
/// last. Empty = no ambience.
struct EnvelopePoint {
    std::int64_t frame = 0;
    Gain gain = 0;

    friend bool operator==(const EnvelopePoint&, const EnvelopePoint&) = default;
};
using AmbienceEnvelope = std::vector<EnvelopePoint>;

/// Position from which a timeline is played, and the way it is played.
struct PlayFrom {
    Millis position{0};
    Millis lead{0};  ///< length of a count-in before, with ticks at 3, 2 and 1 s left
    std::optional<Millis>
        stop_at;  ///< first position without cues: the end of a phase that waits for a tap
};

/// Finds how a session that counts in or plays goes on from its position.
PlayFrom play_from(const Session& session);

/// Lists clip starts at the times of the cues that Session's events name. Cues before `position`
/// and from `stop_at` on are left out, but a gate at the very end holds nothing back. Without a
/// bank no line is spoken; a clip that has not come to the bank yet is left out.
///
/// Voice goes before beats, and beats before ticks: while a line is spoken, beats are softer and
/// the last ticks are left out. Two lines never overlap: the next one cuts off the one before. For
/// a line without a clip, a soft tone tells that there is something to read.
Schedule schedule(const Timeline& timeline, const PlayFrom& from, const SoundBank* bank = nullptr,
                  const Listening& listening = {});

/// Makes the ambience for the same schedule: it swells in, makes room for every line before the
/// line begins, and fades away where the session does.
AmbienceEnvelope ambience_envelope(const Timeline& timeline, const PlayFrom& from,
                                   const SoundBank& bank, const Listening& listening);

/// Counts the frames from the beginning of the schedule until the last clip has died away.
std::int64_t heard_until(const Schedule& schedule, const SoundBank& bank);

}  // namespace legato::audio
