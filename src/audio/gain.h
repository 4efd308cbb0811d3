#pragma once

#include <cstdint>

namespace legato::audio {

/// How loud a clip is struck, in 1/32768. Whole numbers, so that a mix is exactly the sum of its
/// parts, whatever the order and however it is cut into blocks; a gain of 1 leaves every sample as
/// it is.
using Gain = std::int32_t;
constexpr Gain full_gain = 1 << 15;

/// From dB against the clip as stored. Never more than full: clips are only ever made softer.
Gain to_gain(double db);

constexpr std::int32_t scaled(std::int32_t sample, Gain gain) {
    return (sample * gain + full_gain / 2) >> 15;
}

}  // namespace legato::audio
