#include <algorithm>

#include "core/routine/timeline.h"

namespace legato {

namespace {

bool has(const Timeline& timeline, bool (*wanted)(const Phase&)) {
    return std::any_of(timeline.phases.begin(), timeline.phases.end(), wanted);
}

bool is_mirrored(const Timeline& left, const Timeline& right) {
    return left.cues != right.cues ||
           !std::equal(
               left.phases.begin(), left.phases.end(), right.phases.begin(), right.phases.end(),
               [](const Phase& a, const Phase& b) { return a.side == b.side && a.show == b.show; });
}

}  // namespace

bool without_effect(const Routine& routine, std::string_view key) {
    const Choices& choices = routine.choices;
    if (key == "hold_s") return choices.hold.empty();
    if (key == "rounds") return choices.rounds.empty();
    if (key == "walk_s") return choices.walk.empty();
    if (key == "rest_s") return choices.rest.empty();

    const auto made = [&](auto set) {
        Preferences preferences;
        set(preferences);
        return compile(routine, preferences);
    };
    const Result<Timeline> plain = compile(routine);
    if (!plain) return false;  // another function tells what is wrong with the key
    if (key == "ticks") return !has(*plain, [](const Phase& phase) { return phase.last_ticks; });
    if (key == "metronome")
        return !has(*plain, [](const Phase& phase) {
            return phase.kind == PhaseKind::walk && phase.cadence_spm > 0;
        });
    if (key == "wake") {
        const auto asleep = made([](Preferences& p) { p.wake = false; });
        return asleep && asleep->phases.size() == plain->phases.size();
    }
    if (key == "side") {
        const auto right = made([](Preferences& p) { p.first_side = Side::right; });
        return right && !is_mirrored(*plain, *right);
    }
    return false;
}

}  // namespace legato
