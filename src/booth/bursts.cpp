#include "booth/bursts.h"

#include <algorithm>

namespace legato::booth {

namespace {

constexpr Millis shortest_burst{50};
constexpr float above_noise = 8;      // dB over the noise
constexpr float below_speech = 32;    // dB under the speech, where there is hardly any noise
constexpr float least_distance = 15;  // dB between speech and noise
constexpr float silence = -70;        // dBFS of something that is too quiet to be speech

// Level that so large a share of the frames does not reach.
float level_at(std::vector<float> levels, double share) {
    const auto place = static_cast<std::ptrdiff_t>(static_cast<double>(levels.size() - 1) * share);
    std::nth_element(levels.begin(), levels.begin() + place, levels.end());
    return levels[static_cast<std::size_t>(place)];
}

std::size_t frames_of(Millis time) {
    return static_cast<std::size_t>(time / frame_length);
}

std::vector<Burst> louder_than(std::span<const float> levels, float threshold) {
    std::vector<Burst> bursts;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i] < threshold) continue;
        if (!bursts.empty() && i - bursts.back().to < frames_of(shortest_pause))
            bursts.back().to = i + 1;
        else
            bursts.push_back({i, i + 1});
    }
    return bursts;
}

}  // namespace

std::span<const Frame> without_silence(std::span<const Frame> clip) {
    float top = silence;
    for (const Frame& frame : clip) top = std::max(top, frame.level);
    const auto is_loud = [&](const Frame& frame) { return frame.level > top - below_speech; };
    const auto first = std::find_if(clip.begin(), clip.end(), is_loud);
    const auto last = std::find_if(clip.rbegin(), clip.rend(), is_loud);
    if (first == clip.end()) return {};
    return clip.subspan(static_cast<std::size_t>(first - clip.begin()),
                        static_cast<std::size_t>(last.base() - first));
}

Result<std::vector<Burst>> bursts_in(std::span<const Frame> frames) {
    std::vector<float> levels;
    for (const Frame& frame : frames) levels.push_back(frame.level);
    if (levels.empty()) return fail("is too short");
    const float noise = level_at(levels, 0.1), speech = level_at(levels, 0.9);
    if (speech < silence) return fail("is silent");
    if (speech - noise < least_distance)
        return fail(
            "has no pauses that can be told from the noise: record in a quieter room, nearer to "
            "the microphone, with two seconds between the lines");
    std::vector<Burst> bursts =
        louder_than(levels, std::max(noise + above_noise, speech - below_speech));
    std::erase_if(bursts,
                  [](const Burst& one) { return time_of(one.to - one.from) < shortest_burst; });
    return bursts;
}

}  // namespace legato::booth
