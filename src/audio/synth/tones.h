#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace legato::audio::synth {

/// Part of a sound: `next` gives its samples one after the other, from the frame `first` on, and
/// goes round where a sound that loops ends.
struct Part {
    std::size_t first = 0;
    std::size_t frames = 0;
    std::function<double()> next;
};

enum class Ending : std::uint8_t { dies_away, loops };

/// A sound before it is made, mono at 48 kHz: the sum of its parts. A sound that dies away is cut
/// where it has become silent, and its first sample is never 0, so that it begins exactly at its
/// start.
struct Sketch {
    std::size_t frames = 0;
    std::vector<Part> parts;
    double peak_db = 0;  ///< its highest sample, in dBFS
    Ending ending = Ending::dies_away;
};

/// Building blocks of sounds: each adds a part. Times are in seconds. Nothing is random: the same
/// calls give the same samples.
Sketch silence(double length, double peak_db, Ending ending = Ending::dies_away);

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
void add_tone(Sketch& sketch, const Tone& tone, const Shape& shape);

/// Noise in a band around a pitch that may glide, like air.
struct Air {
    double hz = 500;
    double octaves = 1;  ///< width of the band
    double amp = 1;
    double to_hz = 0;
};
void add_air(Sketch& sketch, const Air& air, const Shape& shape);

/// Adds a steady tone over all of a sound that loops, with `swells` slow swells; the pitch is moved
/// to the nearest that fits the loop.
void add_loop_tone(Sketch& sketch, double hz, double amp, int swells, double offset);

/// Adds air over all of a sound that loops and `lap` seconds more, which are blended into its
/// beginning: noise without a seam.
void add_looped_air(Sketch& sketch, const Air& air, double lap);

}  // namespace legato::audio::synth
