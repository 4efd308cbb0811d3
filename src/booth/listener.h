#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "core/time/time.h"

namespace legato::booth {

/// What is heard in 10 ms of a recording.
constexpr std::size_t band_count = 12;
struct Frame {
    float level = 0;                        ///< dBFS, without rumble
    std::array<float, band_count> bands{};  ///< dBFS in bands of equal width for the ear
};
constexpr Millis frame_length{10};

constexpr Millis time_of(std::size_t frame) {
    return frame_length * static_cast<Millis::rep>(frame);
}

/// Turns samples, which come block by block, into frames, so that a long recording need not be in
/// memory.
class Listener {
  public:
    explicit Listener(int rate);

    void hear(std::span<const float> samples);
    /// Takes the frames; what is left of the last one is dropped.
    std::vector<Frame> take() && { return std::move(frames_); }

  private:
    // Filter of second order, in its transposed direct form.
    struct Filter {
        double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
        double z1 = 0, z2 = 0;

        double operator()(double in) {
            const double out = b0 * in + z1;
            z1 = b1 * in - a1 * out + z2;
            z2 = b2 * in - a2 * out;
            return out;
        }
    };
    static Filter high_pass(double frequency, double rate);
    static Filter band_pass(double frequency, double rate);
    void end_frame();

    std::size_t samples_a_frame_;
    std::size_t heard_ = 0;
    Filter without_rumble_;
    std::array<Filter, band_count> filters_;
    double energy_ = 0;
    std::array<double, band_count> energies_{};
    std::vector<Frame> frames_;
};

}  // namespace legato::booth
