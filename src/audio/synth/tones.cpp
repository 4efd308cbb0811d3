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

// Adds a part of the length of its shape. `sample` gives a sample for each time within the shape,
// in order.
template <class F>
void add_shaped(Sketch& sketch, double start, const Shape& shape, F sample) {
    const std::size_t first = std::min(index_of(start), sketch.frames);
    const std::size_t left = sketch.frames - first;
    const bool loops = sketch.ending == Ending::loops;
    const std::size_t count = index_of(shape.length);
    sketch.parts.push_back({first, loops ? count : std::min(count, left),
                            [i = std::size_t{0}, shape, sample]() mutable {
                                const double time = static_cast<double>(i++) / rate;
                                return sample(time) * level(shape, time);
                            }});
}

// A state variable filter, whose band may move without a click.
struct Band {
    double low = 0, band = 0;

    double pass(double sample, double f, double damping) {
        low += f * band;
        band += f * (sample - low - damping * band);
        return damping * band;
    }
};

// Noise through two bands in series, so that nothing above them hisses.
struct Noise {
    Air air;
    double length;
    double damping = 2 * std::sinh(std::numbers::ln2 / 2 * air.octaves);  // 1/Q of such a band
    std::uint32_t seed = 12345;
    std::array<Band, 2> bands{};
    double hz = 0, f = 0;

    double operator()(double time) {
        seed = seed * 1664525u + 1013904223u;
        double sample = static_cast<double>(seed >> 8) / (1 << 23) - 1;
        if (const double now = glide(air.hz, air.to_hz, time / length); now != hz) {
            hz = now;
            f = 2 * std::sin(std::numbers::pi * hz / rate);
        }
        for (Band& band : bands) sample = band.pass(sample, f, damping);
        return air.amp * sample;
    }
};

}  // namespace

Sketch silence(double length, double peak_db, Ending ending) {
    return {index_of(length), {}, peak_db, ending};
}

double level(const Shape& shape, double time) {
    const double decay = shape.decay > 0 ? std::exp(-time / shape.decay) : 1;
    return decay * flank(time / shape.attack) * flank((shape.length - time) / shape.release);
}

void add_tone(Sketch& sketch, const Tone& tone, const Shape& shape) {
    add_shaped(sketch, tone.start, shape, [tone, shape, phase = 0.0](double time) mutable {
        phase += glide(tone.hz, tone.to_hz, time / shape.length) / rate;
        return tone.amp * std::sin(turn * phase);
    });
}

void add_air(Sketch& sketch, const Air& air, const Shape& shape) {
    add_shaped(sketch, 0, shape, Noise{air, shape.length});
}

void add_loop_tone(Sketch& sketch, double hz, double amp, int swells, double offset) {
    const auto frames = static_cast<double>(sketch.frames);
    const double periods = std::round(hz * frames / rate);
    sketch.parts.push_back({0, sketch.frames, [=, i = std::size_t{0}]() mutable {
                                const double part = static_cast<double>(i++) / frames;
                                const double swell =
                                    0.62 - 0.38 * std::cos(turn * (swells * part + offset));
                                return amp * swell * std::sin(turn * periods * part);
                            }});
}

void add_looped_air(Sketch& sketch, const Air& air, double lap) {
    const double end = static_cast<double>(sketch.frames) / rate;
    const Shape shape{0.001, 0, end + lap, 0.001};
    add_shaped(sketch, 0, shape, [=, noise = Noise{air, end + lap}](double time) mutable {
        const double x = std::numbers::pi / 2 / lap;  // equal power
        const double blend = time < lap    ? std::sin(x * time)
                             : time >= end ? std::cos(x * (time - end))
                                           : 1;
        return blend * noise(time);
    });
}

}  // namespace legato::audio::synth
