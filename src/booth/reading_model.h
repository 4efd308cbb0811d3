#pragma once

#include <limits>
#include <span>

#include "booth/alignment.h"

namespace legato::booth {

/// How somebody reads a list aloud. Costs are negative logarithms of likelihoods: the smaller, the
/// more likely.
struct ReadingModel {
    double pace = 1;          ///< her lengths by those expected
    double spread = 0.2;      ///< deviation of that, of the logarithm
    double inside = 0.45;     ///< s, a usual pause within a line
    double between = 1.3;     ///< s, a usual pause after one
    double voice_slope = 0;   ///< cost of each dB that she is further from the machine's voice
    double voice_middle = 0;  ///< dB where the same line and another one are as likely

    /// Cost of a line being said in a take; infinite if the take is much too short or too long.
    double cost_of(const ExpectedLine& line, std::span<const Burst> bursts, const Take& take) const;
    bool is_too_long(const ExpectedLine& line, std::span<const Burst> bursts,
                     const Take& take) const;
    /// Cost of something new beginning with this burst, by the pause before it.
    double cost_between(std::span<const Burst> bursts, std::size_t burst) const;
    /// Distance of a take's length from what was expected, in deviations.
    double doubt(const ExpectedLine& line, std::span<const Burst> bursts, const Take& take) const;
    /// Cost of sounding so different from the machine's voice; a gain if it is like it. Only if
    /// that was learned, and tells something.
    bool hears_voice() const { return voice_slope > 0; }
    double cost_of_voice(double difference) const;
    /// Cost of the same line being further from the voice in one take than in another.
    double cost_of_straying(double difference, double other) const;
    /// Learns it from differences of lines from the voice that says the same, and another one.
    void learn_voice(const std::vector<double>& same, const std::vector<double>& other);
    /// The model that fits what was found.
    ReadingModel fitted(std::span<const ExpectedLine> lines, std::span<const Burst> bursts,
                        const Alignment& found) const;
};

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double cost_of_missing = 9;
constexpr double cost_of_repeating = 4;
/// Cost of a burst that belongs to no line.
double cost_of_other(std::span<const Burst> bursts, std::size_t burst);
/// Costs of saying a line again and taking another time for it, and of sounding so different.
double cost_of_lengths(std::span<const Burst> bursts, const Take& one, const Take& other);
double cost_of_difference(double difference);

}  // namespace legato::booth
