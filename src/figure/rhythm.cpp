#include "figure/rhythm.h"

namespace legato::figure {

namespace {

// Progress within a part. In a long part the movement arrives early and stays, rather than going on
// slowly to the last moment.
float eased(const Beat& beat) {
    constexpr float longest_s = 3;
    return smootherstep(beat.in_part * std::max(beat.part_s, 0.1F) /
                        std::min(beat.part_s * 0.92F, longest_s));
}

}  // namespace

Beat beat_at(const Phase& phase, Millis into) {
    Beat beat;
    if (phase.tempo.empty()) {
        beat.parts = 1;
        beat.part_s = 4;
        const float turns = std::max(seconds_of(into), 0.F) / beat.part_s;
        beat.rep = static_cast<int>(turns);
        beat.in_part = beat.in_rep = turns - std::floor(turns);
        return beat;
    }
    const Millis length = std::max(phase.rep_length(), Millis{1});
    into = std::clamp(into, Millis{0}, std::max(phase.length - Millis{1}, Millis{0}));
    beat.rep = static_cast<int>(into / length);
    Millis within = into % length;
    beat.in_rep = static_cast<float>(within.count()) / static_cast<float>(length.count());
    beat.parts = static_cast<int>(phase.tempo.size());
    for (const TempoPart& part : phase.tempo) {
        if (within < part.length || beat.part == beat.parts - 1) {
            beat.part_s = seconds_of(part.length);
            beat.in_part = static_cast<float>(within.count()) /
                           static_cast<float>(std::max(part.length, Millis{1}).count());
            return beat;
        }
        within -= part.length;
        ++beat.part;
    }
    return beat;
}

float there_and_back(const Beat& beat) {
    if (beat.parts <= 1) return 0.5F - 0.5F * std::cos(2 * pi * beat.in_rep);
    if (beat.part == 0) return eased(beat);
    if (beat.part == beat.parts - 1) return 1 - eased(beat);
    return 1;
}

}  // namespace legato::figure
