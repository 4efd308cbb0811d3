#pragma once

#include <cstdint>
#include <vector>

namespace legato::audio::synth {

/// Building blocks of sounds: each adds a part to a mono wave at 48 kHz. Times are in seconds.
/// Nothing is random: the same calls give the same samples.
using Wave = std::vector<double>;

Wave silence(double length);

/// Envelope of a tone. Attack and release are cosine flanks, so that nothing clicks; in between the
/// level decays by 1/e each `decay`, or stays if `decay` is 0.
struct Shape {
    double attack = 0.005;
    double decay = 0;
    double length = 1;      ///< time from the beginning to complete silence
    double release = 0.05;  ///< length of the flank at the end
};
double level(const Shape& shape, double time);

/// A sine that may glide to another pitch over the length of its shape.
struct Tone {
    double hz = 440;
    double amp = 1;
    double start = 0;
    double to_hz = 0;  ///< 0 = no glide
};
void add_tone(Wave& wave, const Tone& tone, const Shape& shape);

/// Noise in a band around a pitch that may glide, like air.
struct Air {
    double hz = 500;
    double octaves = 1;  ///< width of the band
    double amp = 1;
    double to_hz = 0;
};
void add_air(Wave& wave, const Air& air, const Shape& shape);

/// Adds a steady tone over all of a wave that will be repeated, with `swells` slow swells; the
/// pitch is moved to the nearest that fits the loop.
void add_loop_tone(Wave& wave, double hz, double amp, int swells, double offset);

/// Adds `longer`, with its last `lap` seconds blended into the first: noise without a seam.
void add_looped(Wave& wave, const Wave& longer, double lap);

enum class Ending { dies_away, loops };

/// Makes a clip with its highest sample at `peak_db` (dBFS). A clip that dies away is cut where it
/// has become silent, and its first sample is never 0, so that it begins exactly at its start.
std::vector<std::int16_t> finish(const Wave& wave, double peak_db,
                                 Ending ending = Ending::dies_away);

}  // namespace legato::audio::synth
