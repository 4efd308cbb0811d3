#pragma once

#include <cstdint>

#include "core/time/time.h"

namespace legato::audio {

/// Everything Legato sounds is 48 kHz, 16 bit; clips are mono, what is heard is stereo. So a whole
/// millisecond is a whole number of frames and a cue has one exact place.
constexpr int sample_rate = 48'000;
constexpr std::int64_t frames_per_ms = sample_rate / 1000;

constexpr std::int64_t to_frames(Millis time) {
    return time.count() * frames_per_ms;
}
constexpr Millis to_millis(std::int64_t frames) {
    return Millis{frames / frames_per_ms};
}

}  // namespace legato::audio
