#include "audio/synth/sounds.h"

#include <cassert>
#include <cmath>

#include "audio/synth/tones.h"

namespace legato::audio::synth {

namespace {

constexpr double a3 = 220.00, d4 = 293.66, e4 = 329.63, fis4 = 369.99, a4 = 440.00, d5 = 587.33,
                 fis5 = 739.99, a5 = 880.00, d6 = 1174.66, fis6 = 1479.98;

// Adds a bowl. The modes of a bowl come in pairs that beat slowly, which makes the sound warm.
void add_bowl(Sketch& sketch, double start, double amp, double length) {
    struct Mode {
        double hz, beat, amp, decay;
    };
    for (const Mode& mode : {Mode{d4, 0.5, 1.0, 0.95}, Mode{a5 * 0.998, 0.9, 0.42, 0.6},
                             Mode{fis6 * 1.004, 1.7, 0.12, 0.3}, Mode{2217, 2.3, 0.03, 0.12}}) {
        const Shape shape{0.007, mode.decay, length, length * 0.6};
        add_tone(sketch, {mode.hz, amp * mode.amp * 0.62, start}, shape);
        add_tone(sketch, {mode.hz + mode.beat, amp * mode.amp * 0.38, start}, shape);
    }
}

// Adds a bar of wood with a tube below: nearly a sine, with a short bright beginning two octaves
// above.
void add_marimba(Sketch& sketch, double start, double hz, double amp, double decay, double length) {
    add_tone(sketch, {hz, amp, start}, {0.005, decay, length, length * 0.5});
    add_tone(sketch, {hz * 3.93, amp * 0.16, start}, {0.004, 0.035, std::min(length, 0.4), 0.2});
}

void add_pluck(Sketch& sketch, double hz, double brightness, double decay, double length) {
    for (int k = 1; k <= 6; ++k)
        add_tone(sketch, {hz * k * (1 + 0.0004 * k * k), std::pow(k, -brightness)},
                 {0.005, decay / std::pow(k, 0.8), length, length * 0.5});
}

// Adds soft metal bars, as of a celesta.
void add_celesta(Sketch& sketch, double start, double hz, double amp, double decay, double length) {
    const Shape shape{0.008, decay, length, length * 0.5};
    add_tone(sketch, {hz, amp, start}, shape);
    add_tone(sketch, {hz * 2.003, amp * 0.18, start}, {0.006, decay * 0.5, length, length * 0.5});
    add_tone(sketch, {hz * 4.01, amp * 0.04, start}, {0.006, decay * 0.15, length, length * 0.5});
}

Sketch bell() {
    Sketch sketch = silence(3.2, -6);
    add_bowl(sketch, 0, 1, 3.2);
    return sketch;
}

// Tones upward: something begins.
Sketch begin() {
    Sketch sketch = silence(1.5, -7);
    add_celesta(sketch, 0, d5, 0.8, 0.2, 0.8);
    add_celesta(sketch, 0.2, a5, 1, 0.35, 1.3);
    return sketch;
}

// Tones there and back: the other side.
Sketch change() {
    Sketch sketch = silence(1.7, -7);
    add_marimba(sketch, 0, a4, 0.9, 0.12, 0.6);
    add_marimba(sketch, 0.22, e4, 0.9, 0.12, 0.6);
    add_marimba(sketch, 0.44, a4, 1, 0.22, 1.2);
    return sketch;
}

// Four even steps.
Sketch walk() {
    Sketch sketch = silence(1.8, -7);
    for (int i = 0; i < 4; ++i)
        add_marimba(sketch, 0.3 * i, i % 2 == 0 ? d4 : fis4, 1, 0.08, i == 3 ? 0.8 : 0.35);
    return sketch;
}

Sketch half() {
    Sketch sketch = silence(1.2, -6);
    add_marimba(sketch, 0, d5, 1, 0.26, 1.2);
    return sketch;
}

Sketch tick() {
    Sketch sketch = silence(0.12, -7);
    add_tone(sketch, {d6, 1}, {0.003, 0.016, 0.12, 0.06});
    add_tone(sketch, {d6 * 1.51, 0.35}, {0.003, 0.009, 0.08, 0.04});
    return sketch;
}

Sketch rep() {
    Sketch sketch = silence(0.9, -6);
    add_pluck(sketch, a3, 1.3, 0.24, 0.9);
    return sketch;
}

Sketch turn() {
    Sketch sketch = silence(0.7, -8);
    add_pluck(sketch, e4, 2.1, 0.19, 0.7);
    return sketch;
}

// A swell has no beginning that an ear, or a breath, could follow, so a soft touch marks it.
constexpr Shape touch{0.012, 0.35, 1.4, 1.0};

Sketch breath_in() {
    Sketch sketch = silence(3.2, -9);
    add_tone(sketch, {.hz = d4, .amp = 0.4}, touch);
    const Shape swell{2.5, 0, 3.2, 0.75};
    add_tone(sketch, {.hz = d4, .to_hz = a4}, swell);
    add_tone(sketch, {.hz = d5, .amp = 0.18, .to_hz = a5}, swell);
    add_air(sketch, {.hz = 420, .octaves = 0.9, .amp = 5, .to_hz = 1000}, swell);
    return sketch;
}

Sketch breath_out() {
    Sketch sketch = silence(3.3, -9);
    add_tone(sketch, {.hz = a4, .amp = 0.4}, touch);
    const Shape swell{0.45, 1.6, 3.3, 2.4};
    add_tone(sketch, {.hz = a4, .to_hz = d4}, swell);
    add_tone(sketch, {.hz = a5, .amp = 0.18, .to_hz = d5}, swell);
    add_air(sketch, {.hz = 900, .octaves = 0.9, .amp = 5, .to_hz = 320}, swell);
    return sketch;
}

Sketch step() {
    Sketch sketch = silence(0.34, -6);
    add_tone(sketch, {.hz = 320, .to_hz = 150}, {0.004, 0.09, 0.34, 0.2});
    add_air(sketch, {.hz = 480, .octaves = 1.4, .amp = 5, .to_hz = 220}, {0.004, 0.03, 0.2, 0.1});
    return sketch;
}

Sketch tone() {
    Sketch sketch = silence(0.65, -9);
    const Shape shape{0.07, 0, 0.65, 0.35};
    add_tone(sketch, {fis4, 1}, shape);
    add_tone(sketch, {fis5, 0.12}, shape);
    return sketch;
}

// Tones downward: let go.
Sketch rest() {
    Sketch sketch = silence(1.9, -7);
    add_celesta(sketch, 0, fis5, 0.85, 0.25, 1.0);
    add_celesta(sketch, 0.26, d5, 1, 0.4, 1.64);
    return sketch;
}

Sketch end() {
    Sketch sketch = silence(3.42, -6);
    add_celesta(sketch, 0, a4, 0.75, 0.4, 1.5);
    add_celesta(sketch, 0.5, fis4, 0.8, 0.45, 1.7);
    add_celesta(sketch, 1.0, d4, 0.9, 0.8, 2.42);
    add_bowl(sketch, 1.0, 0.45, 2.42);
    return sketch;
}

}  // namespace

// Makes a pad of the tones of the D major chord with slow swells, and a breath of far-off noise.
// Every pitch and every swell has a whole number of periods in the loop, and the noise is blended
// into its own beginning, so that nobody hears the repeat.
Sketch ambience_sketch() {
    constexpr double length = 24, lap = 4;
    Sketch sketch = silence(length, -9, Ending::loops);
    struct Voice {
        double hz, amp;
        int swells;
        double offset;
    };
    for (const Voice& voice :
         {Voice{73.42, 0.7, 2, 0.0}, Voice{110.00, 0.5, 3, 0.3}, Voice{146.83, 0.55, 2, 0.55},
          Voice{185.00, 0.3, 3, 0.8}, Voice{220.00, 0.25, 1, 0.15}, Voice{293.66, 0.12, 5, 0.4}})
        add_loop_tone(sketch, voice.hz, voice.amp, voice.swells, voice.offset);
    add_looped_air(sketch, {.hz = 260, .octaves = 2.2, .amp = 3}, lap);
    add_looped_air(sketch, {.hz = 700, .octaves = 1.6, .amp = 0.8}, lap);
    return sketch;
}

Sketch sketch_of(Sound sound) {
    switch (sound) {
        case Sound::bell:
            return bell();
        case Sound::begin:
            return begin();
        case Sound::change:
            return change();
        case Sound::rest:
            return rest();
        case Sound::walk:
            return walk();
        case Sound::half:
            return half();
        case Sound::tick:
            return tick();
        case Sound::rep:
            return rep();
        case Sound::turn:
            return turn();
        case Sound::breath_in:
            return breath_in();
        case Sound::breath_out:
            return breath_out();
        case Sound::step:
            return step();
        case Sound::tone:
            return tone();
        case Sound::end:
            return end();
    }
    assert(false);
    return {};
}

}  // namespace legato::audio::synth
