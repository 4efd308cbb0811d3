#include "booth/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace legato::booth {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double most_bent = 0.2;    // how far times may be moved, as a share of the length
constexpr float depth = 25;          // dB below the loudest moment, under which all is silence
constexpr std::size_t together = 3;  // frames that are looked at as one

using Picture = std::vector<std::array<float, band_count>>;

// Bands over time, from 0 for silence to `depth` for the loudest moment of that band.
Picture picture_of(std::span<const Frame> frames) {
    std::array<float, band_count> top;
    top.fill(-200);
    for (const Frame& frame : frames)
        for (std::size_t band = 0; band < band_count; ++band)
            top[band] = std::max(top[band], frame.bands[band]);
    Picture picture(frames.size() / together);
    for (std::size_t i = 0; i < picture.size() * together; ++i)
        for (std::size_t band = 0; band < band_count; ++band)
            picture[i / together][band] +=
                std::max(0.0f, frames[i].bands[band] - top[band] + depth) / together;
    return picture;
}

double distance(const std::array<float, band_count>& a, const std::array<float, band_count>& b) {
    float sum = 0;
    for (std::size_t band = 0; band < band_count; ++band) sum += std::abs(a[band] - b[band]);
    return static_cast<double>(sum) / band_count;
}

}  // namespace

double difference(std::span<const Frame> one, std::span<const Frame> other, Pace pace) {
    const Picture a = picture_of(one), b = picture_of(other);
    if (a.empty() || b.empty()) return infinite;
    const double slope = static_cast<double>(b.size()) / static_cast<double>(a.size());
    if (pace == Pace::same && (slope > 1 / (1 - most_bent) || slope < 1 - most_bent))
        return infinite;
    const double reach = most_bent * static_cast<double>(std::max(a.size(), b.size())) + 2;

    std::vector<double> before(b.size() + 1, infinite), row(b.size() + 1, infinite);
    before[0] = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::fill(row.begin(), row.end(), infinite);
        const double middle = slope * static_cast<double>(i);
        const auto from = static_cast<std::size_t>(std::max(1.0, middle - reach));
        const auto to = std::min(b.size(), static_cast<std::size_t>(middle + reach));
        for (std::size_t j = from; j <= to; ++j) {
            const double here = distance(a[i - 1], b[j - 1]);
            row[j] = std::min({before[j - 1] + 2 * here, before[j] + here, row[j - 1] + here});
        }
        std::swap(before, row);
    }
    return before[b.size()] / static_cast<double>(a.size() + b.size());
}

}  // namespace legato::booth
