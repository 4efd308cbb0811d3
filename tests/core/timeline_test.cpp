#include "core/routine/timeline.h"

#include <catch2/catch.hpp>

#include "support/sample_routines.h"

using namespace legato;
using namespace std::chrono_literals;

TEST_CASE("a position belongs to the phase that it begins, and the end to the last one") {
    const Timeline timeline = compile(sample::two_sided()).value();
    CHECK(phase_at(timeline, -1ms) == 0);
    CHECK(phase_at(timeline, 0ms) == 0);
    CHECK(phase_at(timeline, 17'999ms) == 0);
    CHECK(phase_at(timeline, 18s) == 1);
    CHECK(phase_at(timeline, timeline.total()) == timeline.phases.size() - 1);
    CHECK(phase_at(timeline, timeline.total() + 1h) == timeline.phases.size() - 1);
}

TEST_CASE("any cutting of the timeline finds each cue once, the last one included") {
    const Timeline timeline = compile(sample::two_sided()).value();
    for (Millis slice : std::initializer_list<Millis>{1ms, 7ms, 333ms, 20s, 1h}) {
        std::size_t found = 0;
        for (Millis at{0}; at < timeline.total(); at += slice)
            found += cues_between(timeline, at, std::min(at + slice, timeline.total())).size();
        CHECK(found == timeline.cues.size());
    }
}

TEST_CASE("ten seconds more make this phase longer and move everything after it") {
    const Timeline before = compile(sample::two_sided()).value();
    const Timeline after = lengthened(before, 1, 10s, 18s + 3s);
    CHECK(after.total() == before.total() + 10s);
    CHECK(after.phases[1].length == 30s);
    CHECK(after.phases[2].start == before.phases[2].start + 10s);
    CHECK(after.phases[3].length == before.phases[3].length);
    CHECK(after.cues.size() == before.cues.size());
    const auto ticks = cues_between(after, 18s + 27s, 18s + 30s);
    CHECK(ticks.size() == 3);
    const auto half = cues_between(after, 18s + 15s, 18s + 15s + 1ms);
    REQUIRE(half.size() == 1);
    CHECK(half[0].kind == CueKind::half);
}

TEST_CASE("what was heard stays heard when a phase is made longer") {
    const Timeline before = compile(sample::two_sided()).value();
    const Timeline after = lengthened(before, 1, 10s, 18s + 18s);  // half and two ticks are over
    std::size_t halves = 0, ticks = 0;
    for (const Cue& cue : cues_between(after, 18s, 48s)) {
        halves += cue.kind == CueKind::half;
        ticks += cue.kind == CueKind::tick;
    }
    CHECK(halves == 1);
    CHECK(ticks == 1 + 3);  // the one that was heard, and a whole new countdown
    CHECK(std::is_sorted(after.cues.begin(), after.cues.end(),
                         [](const Cue& a, const Cue& b) { return a.at < b.at; }));
}

TEST_CASE("more time for repetitions means more whole repetitions") {
    const Timeline before = compile(sample::everything()).value();
    const Timeline after = lengthened(before, 1, 10s, 10s);
    std::size_t reps = 0;
    for (const Cue& cue : after.cues) reps += cue.kind == CueKind::rep;
    CHECK(reps == 2 * 13);
}

TEST_CASE(
    "planned work is hold, repeat, walk and breathe, or everything where there is none of them") {
    CHECK(planned_work(compile(sample::two_sided()).value()) == 120s);
    CHECK(planned_work(compile(sample::everything()).value()) == 30s + 30s + 30s + 20s);
    Routine rest;
    rest.id = "rest";
    rest.items = {sample::step(PhaseKind::rest, 60, "Rest")};
    CHECK(planned_work(compile(rest).value()) == 60s);
}

TEST_CASE("a session is restful if one may fall asleep in it") {
    CHECK_FALSE(is_restful(compile(sample::two_sided()).value()));  // its rest is for standing tall
    Preferences preferences;
    preferences.rest = RestLength{Seconds{600}};
    preferences.wake = true;
    const Timeline rest = compile(sample::everything(), preferences).value();
    REQUIRE(is_restful(rest));
    std::vector<std::string> quiet;
    for (const Phase& phase : rest.phases)
        if (is_quiet(rest, phase)) quiet.push_back(phase.title);
    CHECK(quiet == std::vector<std::string>{"Breathe", "Quiet"});  // not "Come back", which asks
}
