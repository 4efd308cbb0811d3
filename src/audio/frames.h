#pragma once

#include <cstdint>

#include "core/time/time.h"

namespace legato::audio {

/// Rate of all sound: 48 kHz at 16 bit; clips are mono, output is stereo. A whole millisecond is a
/// whole number of frames, so a cue has one exact place.
constexpr int sample_rate = 48'000;
constexpr std::int64_t frames_per_ms = sample_rate / 1000;

constexpr std::int64_t to_frames(Millis time) {
    return time.count() * frames_per_ms;
}
constexpr Millis to_millis(std::int64_t frames) {
    return Millis{frames / frames_per_ms};
}

}  // namespace legato::audio
