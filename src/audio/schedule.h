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

/// The start of one clip, so many frames after its schedule began.
struct ClipStart {
    std::int64_t frame = 0;
    ClipId clip{};
    Gain gain = 0;
    std::int64_t frames = 0;  ///< after which it has faded out; 0 = heard to its end

    friend bool operator==(const ClipStart&, const ClipStart&) = default;
};

/// What is to be heard from a moment on, in order. All that the mixer knows of a session.
using Schedule = std::vector<ClipStart>;

/// The level of the ambience over time: straight from each point to the next, and level after the
/// last. Empty = there is none.
struct EnvelopePoint {
    std::int64_t frame = 0;
    Gain gain = 0;

    friend bool operator==(const EnvelopePoint&, const EnvelopePoint&) = default;
};
using AmbienceEnvelope = std::vector<EnvelopePoint>;

/// From where and how a timeline is played.
struct PlayFrom {
    Millis position{0};
    Millis lead{0};  ///< count-in before it, with a tick at its 3, 2 and 1 s left
    std::optional<Millis>
        stop_at;  ///< no cue from here on: the end of a phase that waits for a tap
};

/// How a session that counts in or plays goes on from where it is now.
PlayFrom play_from(const Session& session);

/// The starts that Session's events would tell of, at the same times: cues before `position` and
/// from `stop_at` on are left out, but a gate at the very end holds nothing back. Without a bank
/// nothing is said.
///
/// Voice goes before beats, and beats before ticks: while a line is spoken, beats are softer and
/// the last ticks are left out. Two lines never overlap: the next one cuts off the one before.
/// Where a line has no clip, a soft tone tells that there is something to read.
Schedule schedule(const Timeline& timeline, const PlayFrom& from, const SoundBank* bank = nullptr,
                  const Listening& listening = {});

/// The ambience to it: it swells in, makes room for every line before it begins, and fades away
/// where the session does.
AmbienceEnvelope ambience_envelope(const Timeline& timeline, const PlayFrom& from,
                                   const SoundBank& bank, const Listening& listening);

/// Frames from the beginning of the schedule until the last clip has died away.
std::int64_t heard_until(const Schedule& schedule, const SoundBank& bank);

}  // namespace legato::audio
