#include "audio/synth/tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "audio/frames.h"

namespace legato::audio::synth {

namespace {

constexpr double rate = sample_rate;
constexpr double turn = 2 * std::numbers::pi;

std::size_t index_of(double time) {
    return static_cast<std::size_t>(std::lround(time * rate));
}

double flank(double x) {
    return x >= 1 ? 1 : x <= 0 ? 0 : 0.5 - 0.5 * std::cos(std::numbers::pi * x);
}

double glide(double from, double to, double x) {
    return to > 0 ? from * std::pow(to / from, 0.5 - 0.5 * std::cos(std::numbers::pi * x)) : from;
}

// Calls a function with each frame of the wave that the shape covers, the time within the shape,
// and its level there.
template <class F>
void each_frame(Wave& wave, double start, const Shape& shape, F&& frame) {
    const std::size_t first = index_of(start);
    const std::size_t count =
        std::min(index_of(shape.length), wave.size() - std::min(first, wave.size()));
    for (std::size_t i = 0; i < count; ++i) {
        const double time = static_cast<double>(i) / rate;
        wave[first + i] += frame(time) * level(shape, time);
    }
}

// A state variable filter, whose band may move without a click.
struct Band {
    double low = 0, band = 0;

    double pass(double sample, double hz, double damping) {
        const double f = 2 * std::sin(std::numbers::pi * hz / rate);
        low += f * band;
        band += f * (sample - low - damping * band);
        return damping * band;
    }
};

}  // namespace

Wave silence(double length) {
    return Wave(index_of(length), 0.0);
}

double level(const Shape& shape, double time) {
    const double decay = shape.decay > 0 ? std::exp(-time / shape.decay) : 1;
    return decay * flank(time / shape.attack) * flank((shape.length - time) / shape.release);
}

void add_tone(Wave& wave, const Tone& tone, const Shape& shape) {
    double phase = 0;
    each_frame(wave, tone.start, shape, [&](double time) {
        phase += glide(tone.hz, tone.to_hz, time / shape.length) / rate;
        return tone.amp * std::sin(turn * phase);
    });
}

void add_air(Wave& wave, const Air& air, const Shape& shape) {
    std::uint32_t seed = 12345;
    const double damping =
        2 * std::sinh(std::numbers::ln2 / 2 * air.octaves);  // 1/Q of a band of this width
    std::array<Band, 2> bands;  // bands in series, so that nothing above them hisses
    each_frame(wave, 0, shape, [&](double time) {
        seed = seed * 1664525u + 1013904223u;
        double sample = static_cast<double>(seed >> 8) / (1 << 23) - 1;
        const double hz = glide(air.hz, air.to_hz, time / shape.length);
        for (Band& band : bands) sample = band.pass(sample, hz, damping);
        return air.amp * sample;
    });
}

void add_loop_tone(Wave& wave, double hz, double amp, int swells, double offset) {
    const double length = static_cast<double>(wave.size()) / rate;
    const double periods = std::round(hz * length);
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(wave.size());
        const double swell = 0.62 - 0.38 * std::cos(turn * (swells * part + offset));
        wave[i] += amp * swell * std::sin(turn * periods * part);
    }
}

void add_looped(Wave& wave, const Wave& longer, double lap) {
    const std::size_t over = index_of(lap);
    for (std::size_t i = 0; i < wave.size() && i < longer.size(); ++i) {
        double sample = longer[i];
        if (i < over && wave.size() + i < longer.size()) {
            const double x =
                std::numbers::pi / 2 * static_cast<double>(i) / static_cast<double>(over);
            sample = sample * std::sin(x) + longer[wave.size() + i] * std::cos(x);  // equal power
        }
        wave[i] += sample;
    }
}

std::vector<std::int16_t> finish(const Wave& wave, double peak_db, Ending ending) {
    double highest = 0;
    for (double sample : wave) highest = std::max(highest, std::abs(sample));
    const double gain = std::pow(10.0, peak_db / 20) * 32767 / highest;

    std::vector<std::int16_t> clip;
    clip.reserve(wave.size());
    for (double sample : wave)
        clip.push_back(static_cast<std::int16_t>(std::lround(sample * gain)));
    if (ending == Ending::loops) return clip;
    while (!clip.empty() && clip.back() == 0) clip.pop_back();
    constexpr std::int16_t inaudible = 8;  // −72 dBFS; heard in the mix by day
    if (!clip.empty() && std::abs(clip.front()) < inaudible) clip.front() = inaudible;
    return clip;
}

}  // namespace legato::audio::synth
