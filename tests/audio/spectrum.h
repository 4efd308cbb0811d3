#pragma once

#include <array>
#include <cmath>
#include <complex>
#include <cstdint>
#include <numbers>
#include <span>
#include <vector>

namespace legato::audio {

/// Energy of a clip by time and pitch, enough to tell sounds apart as an ear would.
struct Spectrum {
    static constexpr std::size_t window = 1024;
    std::vector<std::vector<double>> frames;  ///< energy of each bin, half a window apart

    static double hz_of(std::size_t bin) { return static_cast<double>(bin) * 48000 / window; }

    explicit Spectrum(std::span<const std::int16_t> clip) {
        for (std::size_t at = 0; at < clip.size(); at += window / 2) {
            std::vector<std::complex<double>> part(window);
            for (std::size_t i = 0; i < window && at + i < clip.size(); ++i)
                part[i] =
                    clip[at + i] *
                    (0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / window));
            transform(part);
            std::vector<double>& energy = frames.emplace_back();
            for (std::size_t bin = 0; bin < window / 2; ++bin)
                energy.push_back(std::norm(part[bin]));
        }
    }

    double energy(double from_hz, double to_hz, std::size_t first = 0,
                  std::size_t last = 9999) const {
        double sum = 0;
        for (std::size_t i = first; i < std::min(last, frames.size()); ++i)
            for (std::size_t bin = 0; bin < frames[i].size(); ++bin)
                if (hz_of(bin) >= from_hz && hz_of(bin) < to_hz) sum += frames[i][bin];
        return sum;
    }

    /// Mean pitch of the energy in a part of the clip.
    double centroid(std::size_t first = 0, std::size_t last = 9999) const {
        double sum = 0, weighted = 0;
        for (std::size_t i = first; i < std::min(last, frames.size()); ++i)
            for (std::size_t bin = 0; bin < frames[i].size(); ++bin) {
                sum += frames[i][bin];
                weighted += frames[i][bin] * hz_of(bin);
            }
        return weighted / sum;
    }

    /// Where the energy lies: eight parts of time, later ones longer, by quarter octaves. Sums
    /// to 1.
    std::vector<double> shape() const {
        constexpr std::array<std::size_t, 9> times{0, 4, 8, 16, 32, 64, 128, 200, 9999};
        std::vector<double> shares;
        for (std::size_t t = 0; t + 1 < times.size(); ++t)
            for (double hz = 60; hz < 8000; hz *= std::pow(2.0, 0.25))
                shares.push_back(energy(hz, hz * std::pow(2.0, 0.25), times[t], times[t + 1]));
        double sum = 0;
        for (double share : shares) sum += share;
        for (double& share : shares) share /= sum;
        return shares;
    }

  private:
    static void transform(std::vector<std::complex<double>>& x) {
        if (x.size() == 1) return;
        std::vector<std::complex<double>> even, odd;
        for (std::size_t i = 0; i < x.size(); i += 2) even.push_back(x[i]), odd.push_back(x[i + 1]);
        transform(even), transform(odd);
        for (std::size_t i = 0; i < even.size(); ++i) {
            const auto turned =
                odd[i] * std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(i) /
                                             static_cast<double>(x.size()));
            x[i] = even[i] + turned;
            x[i + even.size()] = even[i] - turned;
        }
    }
};

}  // namespace legato::audio
