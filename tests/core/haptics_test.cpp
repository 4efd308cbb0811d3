#include "core/routine/haptics.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/sample_routines.h"

using namespace legato;

namespace {

// What a motor without strengths makes of it.
std::vector<std::pair<Millis, Millis>> rhythm(HapticPattern pattern) {
    std::vector<std::pair<Millis, Millis>> pulses;
    for (const Pulse& pulse : pattern) pulses.emplace_back(pulse.at, pulse.length);
    return pulses;
}

}  // namespace

TEST_CASE("no change of phase sounds or feels like another") {
    for (const Change a : all_changes)
        for (const Change b : all_changes) {
            if (a == b) continue;
            CHECK(sound_of(a) != sound_of(b));
            CHECK(rhythm(haptic_of(a)) != rhythm(haptic_of(b)));
        }
}

TEST_CASE("patterns are short, in order, and can be felt") {
    for (const Change change : all_changes) {
        const HapticPattern pattern = haptic_of(change);
        REQUIRE_FALSE(pattern.empty());
        Millis end{0};
        for (const Pulse& pulse : pattern) {
            CHECK(pulse.at >= end);
            CHECK(pulse.length >= Millis{20});
            CHECK(pulse.strength > 0);
            CHECK(pulse.strength <= 1);
            end = pulse.at + pulse.length;
        }
        CHECK(end <= Seconds{2});
    }
}

TEST_CASE(
    "nothing is told on the screen alone: every change is heard and felt, and tells what comes") {
    for (const Routine& routine : {sample::two_sided(), sample::everything()}) {
        const Timeline timeline = compile(routine).value();
        Session session(timeline);
        session.start();
        std::size_t changes = 0;
        for (int second = 0; second < 400; ++second)
            for (const SessionEvent& event : session.advance(Seconds{1})) {
                if (event.kind == SessionEvent::Kind::waiting) {
                    CHECK_FALSE(haptic_for(timeline, event).empty());
                    session.tap();
                }
                const bool begins = event.kind == SessionEvent::Kind::phase_started;
                const bool ends = event.kind == SessionEvent::Kind::finished;
                if (!begins && !ends) continue;
                ++changes;
                const Change change =
                    ends ? Change::end : change_of(timeline.phases[event.index].kind);
                CHECK(rhythm(haptic_for(timeline, event)) == rhythm(haptic_of(change)));
                // Its own sound, or at once the words that take its place.
                const bool announced =
                    std::any_of(timeline.cues.begin(), timeline.cues.end(), [&](const Cue& cue) {
                        const bool words = begins && cue.kind == CueKind::voice &&
                                           timeline.phases[event.index].opens == Opening::none;
                        return cue.at == event.at && (cue.sound == sound_of(change) || words);
                    });
                INFO(name_of(sound_of(change)) << " at " << event.at.count());
                CHECK(announced);
            }
        CHECK(changes == timeline.phases.size() + 1);
    }
}
