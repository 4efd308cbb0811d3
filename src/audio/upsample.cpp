#include "audio/upsample.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace legato::audio {

namespace {

constexpr std::size_t taps = 2 * upsampling_reach;
constexpr int coefficient_bits = 20;
using Taps = std::array<std::int32_t, taps>;

// Kaiser's window at a distance of 0 to 1 from its middle, not scaled: the series of the Bessel
// function, so that neither a square root nor anything else of a machine's library is asked.
constexpr double window(double distance) {
    constexpr double beta = 8;  // images are 80 dB down
    double sum = 1, term = 1;
    for (int k = 1; k < 40; ++k) {
        term *= beta * beta / 4 * (1 - distance * distance) / (k * k);
        sum += term;
    }
    return sum;
}

// Weights of the samples around a place that lies `part` behind a sample, 0 < part < 1: a sinc in a
// window. All sines are the same but for their sign, and the sum is set to 1.
constexpr Taps taps_at(double part) {
    std::array<double, taps> weights{};
    double sum = 0;
    for (std::size_t i = 0; i < taps; ++i) {
        const double distance =
            static_cast<double>(i) - (static_cast<double>(upsampling_reach) - 1) - part;
        weights[i] = (i % 2 == 0 ? 1 : -1) / distance *
                     window(distance / static_cast<double>(upsampling_reach));
        sum += weights[i];
    }
    Taps whole{};
    for (std::size_t i = 0; i < taps; ++i) {
        const double scaled = weights[i] / sum * (1 << coefficient_bits);
        whole[i] = static_cast<std::int32_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
    }
    return whole;
}

constexpr Taps half = taps_at(1.0 / 2);
constexpr std::array<Taps, 2> thirds{taps_at(1.0 / 3), taps_at(2.0 / 3)};

std::int16_t between(std::span<const std::int16_t> in, std::size_t at, const Taps& weights) {
    const std::size_t before = upsampling_reach - 1;
    const std::size_t first = at < before ? before - at : 0;
    const std::size_t end = std::min(taps, in.size() + before - at);
    std::int64_t sum = std::int64_t{1} << (coefficient_bits - 1);
    for (std::size_t i = first; i < end; ++i)
        sum += static_cast<std::int64_t>(weights[i]) * in[at + i - before];
    return static_cast<std::int16_t>(
        std::clamp<std::int64_t>(sum >> coefficient_bits, INT16_MIN, INT16_MAX));
}

}  // namespace

void append_upsampled(std::vector<std::int16_t>& out, std::span<const std::int16_t> in,
                      std::size_t from, std::size_t until, int factor) {
    assert(factor >= 1 && factor <= 3 && from <= until && until <= in.size());
    for (std::size_t at = from; at < until; ++at) {
        out.push_back(in[at]);
        if (factor == 2) out.push_back(between(in, at, half));
        if (factor == 3)
            for (const Taps& weights : thirds) out.push_back(between(in, at, weights));
    }
}

}  // namespace legato::audio
