#pragma once

#include <cstdint>
#include <vector>

namespace legato::audio::synth {

/// Building blocks of sounds: each adds something to a mono wave at 48 kHz. Times are in seconds.
/// Nothing is random: the same calls give the same samples.
using Wave = std::vector<double>;

Wave silence(double length);

/// How something swells and dies away. Attack and release are cosine flanks, so that nothing
/// clicks; in between it decays by 1/e each `decay`, or stays if that is 0.
struct Shape {
    double attack = 0.005;
    double decay = 0;
    double length = 1;      ///< from the beginning to complete silence
    double release = 0.05;  ///< the flank at its end
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

/// Air: noise in a band around a pitch that may glide.
struct Air {
    double hz = 500;
    double octaves = 1;  ///< width of the band
    double amp = 1;
    double to_hz = 0;
};
void add_air(Wave& wave, const Air& air, const Shape& shape);

/// A steady tone over all of a wave that will be repeated, with so many slow swells in it; its
/// pitch is moved to the nearest that fits.
void add_loop_tone(Wave& wave, double hz, double amp, int swells, double offset);

/// Adds `longer`, of which the last `lap` seconds are blended into the first: noise without a seam.
void add_looped(Wave& wave, const Wave& longer, double lap);

enum class Ending { dies_away, loops };

/// The clip: highest sample at `peak_db` (dBFS). One that dies away is cut where it has become
/// silent, and its first sample is never 0, so that it begins exactly where it is struck.
std::vector<std::int16_t> finish(const Wave& wave, double peak_db,
                                 Ending ending = Ending::dies_away);

}  // namespace legato::audio::synth
