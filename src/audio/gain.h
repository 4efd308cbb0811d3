#pragma once

#include <cstdint>

namespace legato::audio {

/// Loudness of a clip's start, in 1/32768. Gains are whole numbers, so that a mix is exactly the
/// sum of its parts, in any order and however it is cut into blocks; full gain leaves every sample
/// as it is.
using Gain = std::int32_t;
constexpr Gain full_gain = 1 << 15;

/// Converts dB against the clip as stored. Never more than full: clips are only ever made softer.
Gain to_gain(double db);

constexpr std::int32_t scaled(std::int32_t sample, Gain gain) {
    return (sample * gain + full_gain / 2) >> 15;
}

}  // namespace legato::audio
