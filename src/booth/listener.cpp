#include "booth/listener.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace legato::booth {

namespace {

constexpr double lowest = 150, highest = 3'600;  // Hz, of the bands
constexpr double rumble = 90;                    // Hz
constexpr double sharpness = 3;                  // of a band: its frequency by its width

double to_mel(double frequency) {
    return 2595 * std::log10(1 + frequency / 700);
}
double from_mel(double mel) {
    return 700 * (std::pow(10.0, mel / 2595) - 1);
}

float in_db(double energy) {
    return static_cast<float>(10 * std::log10(std::max(energy, 1e-12)));
}

}  // namespace

Listener::Listener(int rate)
    : samples_a_frame_(static_cast<std::size_t>(rate) / 100),
      without_rumble_(high_pass(rumble, rate)) {
    const double from = to_mel(lowest), step = (to_mel(highest) - from) / (band_count - 1);
    for (std::size_t i = 0; i < band_count; ++i)
        filters_.at(i) = band_pass(from_mel(from + step * static_cast<double>(i)), rate);
}

Listener::Filter Listener::high_pass(double frequency, double rate) {
    const double turn = 2 * std::numbers::pi * frequency / rate;
    const double slope = std::sin(turn) / std::numbers::sqrt2, whole = 1 + slope;
    const double rest = 1 + std::cos(turn);
    return {.b0 = rest / 2 / whole,
            .b1 = -rest / whole,
            .b2 = rest / 2 / whole,
            .a1 = -2 * std::cos(turn) / whole,
            .a2 = (1 - slope) / whole};
}

Listener::Filter Listener::band_pass(double frequency, double rate) {
    const double turn = 2 * std::numbers::pi * frequency / rate;
    const double slope = std::sin(turn) / (2 * sharpness), whole = 1 + slope;
    return {.b0 = slope / whole,
            .b1 = 0,
            .b2 = -slope / whole,
            .a1 = -2 * std::cos(turn) / whole,
            .a2 = (1 - slope) / whole};
}

void Listener::hear(std::span<const float> samples) {
    for (const float sample : samples) {
        const double clean = without_rumble_(static_cast<double>(sample));
        energy_ += clean * clean;
        for (std::size_t i = 0; i < band_count; ++i) {
            const double part = filters_[i](clean);
            energies_[i] += part * part;
        }
        if (++heard_ == samples_a_frame_) end_frame();
    }
}

void Listener::end_frame() {
    const auto count = static_cast<double>(heard_);
    Frame frame{in_db(energy_ / count), {}};
    for (std::size_t i = 0; i < band_count; ++i) frame.bands[i] = in_db(energies_[i] / count);
    frames_.push_back(frame);
    energy_ = 0;
    energies_.fill(0);
    heard_ = 0;
}

}  // namespace legato::booth
