#include "booth/reading_model.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace legato::booth {

namespace {

constexpr double inside_deviation = 0.35, between_deviation = 0.5;  // of the logarithms
constexpr double most_for_pause = 8;
constexpr double jitter = 0.06;  // s, by which any length is uncertain
constexpr double most_ratio = 3;
constexpr double deviation_by_median = 1.48;
constexpr double pause_too_many = 4, pause_missing = 0.7;
constexpr double place_deviation = 0.06;  // of a line's length

double seconds(std::size_t frames) {
    return std::chrono::duration<double>(time_of(frames)).count();
}

double length_of(std::span<const Burst> bursts, const Take& take) {
    return seconds(bursts[take.last - 1].to - bursts[take.first].from);
}

// Pause before a burst that is not the first one.
double pause_before(std::span<const Burst> bursts, std::size_t burst) {
    return seconds(bursts[burst].from - bursts[burst - 1].to);
}

double ratio_of(const ReadingModel& model, const ExpectedLine& line, std::span<const Burst> bursts,
                const Take& take) {
    const double expected = std::chrono::duration<double>(line.length).count() * model.pace;
    return length_of(bursts, take) / std::max(expected, 0.01);
}

double deviations(double ratio, double spread, const ExpectedLine& line) {
    const double of_jitter =
        jitter / std::max(std::chrono::duration<double>(line.length).count(), 0.1);
    return std::log(ratio) / std::hypot(spread, of_jitter);
}

// Cost of being so far beyond what is usual; nothing on its usual side.
double one_sided(double deviations) {
    return deviations <= 0 ? 0 : std::min(deviations * deviations / 2, most_for_pause);
}

// Cost of pauses where the line has no sign, and of signs without a pause.
double cost_of_places(const ExpectedLine& line, std::span<const Burst> bursts, const Take& take) {
    const double length = length_of(bursts, take);
    double cost = 0;
    std::vector<bool> heard(line.pauses.size());
    for (std::size_t i = take.first + 1; i < take.last; ++i) {
        const double middle =
            seconds(bursts[i].from + bursts[i - 1].to - 2 * bursts[take.first].from) / 2 / length;
        double least = pause_too_many;
        for (std::size_t sign = 0; sign < line.pauses.size(); ++sign) {
            const double away = (middle - line.pauses[sign]) / place_deviation;
            least = std::min(least, away * away / 2);
            if (std::abs(away) < 2) heard[sign] = true;
        }
        cost += least;
    }
    return cost +
           pause_missing * static_cast<double>(std::count(heard.begin(), heard.end(), false));
}

// The middle one, within limits; `usual` if there are none.
double median(std::vector<double> values, double usual, double least, double most) {
    if (values.empty()) return usual;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return std::clamp(*middle, least, most);
}

}  // namespace

bool ReadingModel::is_too_long(const ExpectedLine& line, std::span<const Burst> bursts,
                               const Take& take) const {
    return ratio_of(*this, line, bursts, take) > most_ratio;
}

double ReadingModel::cost_of(const ExpectedLine& line, std::span<const Burst> bursts,
                             const Take& take) const {
    const double ratio = ratio_of(*this, line, bursts, take);
    if (ratio < 1 / most_ratio || ratio > most_ratio) return infinite;
    const double away = deviations(ratio, spread, line);
    double cost = away * away / 2 + cost_of_places(line, bursts, take);
    for (std::size_t i = take.first + 1; i < take.last; ++i)
        cost += one_sided(std::log(pause_before(bursts, i) / inside) / inside_deviation);
    return cost;
}

double ReadingModel::cost_between(std::span<const Burst> bursts, std::size_t burst) const {
    if (burst == 0 || burst >= bursts.size()) return 0;
    return one_sided(-std::log(pause_before(bursts, burst) / between) / between_deviation);
}

double ReadingModel::doubt(const ExpectedLine& line, std::span<const Burst> bursts,
                           const Take& take) const {
    constexpr double least_spread = 0.1;  // nobody reads like a machine
    return std::abs(
        deviations(ratio_of(*this, line, bursts, take), std::max(spread, least_spread), line));
}

double ReadingModel::cost_of_voice(double difference) const {
    constexpr double largest_gain = 12, most = 6;
    return std::clamp((difference - voice_middle) * voice_slope, -largest_gain, most);
}

double ReadingModel::cost_of_straying(double difference, double other) const {
    constexpr double most = 4;
    return std::clamp((other - difference) * voice_slope, 0.0, most);
}

void ReadingModel::learn_voice(const std::vector<double>& same, const std::vector<double>& other) {
    constexpr std::size_t enough = 6;
    constexpr double least_deviation = 0.1;
    voice_slope = 0;
    if (same.size() < enough || other.size() < enough) return;
    const double of_same = median(same, 0, 0, infinite), of_other = median(other, 0, 0, infinite);
    std::vector<double> away;
    for (const double one : same) away.push_back(std::abs(one - of_same));
    for (const double one : other) away.push_back(std::abs(one - of_other));
    const double deviation =
        std::max(deviation_by_median * median(away, 0, 0, infinite), least_deviation);
    voice_middle = (of_same + of_other) / 2;
    voice_slope = std::max(of_other - of_same, 0.0) / (deviation * deviation);
}

ReadingModel ReadingModel::fitted(std::span<const ExpectedLine> lines,
                                  std::span<const Burst> bursts, const Alignment& found) const {
    std::vector<double> paces, pauses_inside, pauses_between, away;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (const Take& take : found.lines[i].takes) {
            paces.push_back(pace * ratio_of(*this, lines[i], bursts, take));
            for (std::size_t at = take.first + 1; at < take.last; ++at)
                pauses_inside.push_back(pause_before(bursts, at));
            if (take.first > 0) pauses_between.push_back(pause_before(bursts, take.first));
        }
    ReadingModel fit;
    fit.pace = median(paces, pace, 0.3, 3);
    for (const double one : paces) away.push_back(std::abs(std::log(one / fit.pace)));
    fit.spread = deviation_by_median * median(away, spread / deviation_by_median, 0.03, 0.14);
    fit.inside = median(pauses_inside, inside, 0.3, 0.7);
    fit.between = median(pauses_between, between, 0.8, 2.5);
    return fit;
}

double cost_of_other(std::span<const Burst> bursts, std::size_t burst) {
    constexpr double any = 6, each_second = 1.5;
    return any + each_second * seconds(bursts[burst].to - bursts[burst].from);
}

double cost_of_lengths(std::span<const Burst> bursts, const Take& one, const Take& other) {
    constexpr double spread = 0.1;
    const double length = length_of(bursts, one);
    const double away =
        std::log(length_of(bursts, other) / length) / std::hypot(spread, jitter / length);
    return away * away / 2;
}

// The same words said twice, one a little faster and higher, differ by 0.3 to 1.4 dB, other words
// of the same length by 1.9 and more.
double cost_of_difference(double difference) {
    constexpr double surely_same = 1.0, unit = 0.15, most = 20, each_db = 2;
    return std::min(each_db * difference + std::max(0.0, difference - surely_same) / unit, most);
}

}  // namespace legato::booth
