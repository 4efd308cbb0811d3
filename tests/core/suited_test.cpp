#include "core/routine/suited.h"

#include <catch2/catch.hpp>

#include "core/routine/timeline.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

Step heel_raises() {
    Step step = sample::reps(5, {{Millis{8000}, "up"}}, "Heel raises");
    step.motion = Motion::heel_raise;
    return step;
}

Step toe_curls() {
    Step step = sample::reps(10, {{Millis{4000}, "curl"}}, "Toe curls");
    step.motion = Motion::toes_curl_spread;
    return step;
}

Routine feet() {
    Routine routine;
    routine.id = "feet";
    routine.title = "Feet";
    routine.items = {sample::step(PhaseKind::prepare, 10, "Stand"), heel_raises(), toe_curls()};
    std::get<Step>(routine.items[1]).instead = {sample::step(PhaseKind::walk, 40, "March")};
    return routine;
}

std::string titles(const Routine& routine, const Preferences& p) {
    std::string titles;
    const Timeline timeline = compile(routine, p).value();
    for (const Phase& phase : timeline.phases) titles += phase.title + "; ";
    return titles;
}

Preferences sore() {
    Preferences p;
    p.recent_cramp = true;
    return p;
}

Preferences night() {
    Preferences p;
    p.night = true;
    return p;
}

}  // namespace

TEST_CASE("a day after a cramp heel raises become marching and toe curls are left out") {
    CHECK(titles(feet(), {}) == "Stand; Heel raises; Toe curls; ");
    CHECK(titles(feet(), sore()) == "Stand; March; ");
    CHECK(titles(feet(), night()) == "Stand; March; Toe curls; ");
}

TEST_CASE("heel raises are known by their motion or by their pose, and none is left without them") {
    Step by_pose = heel_raises();
    by_pose.motion = Motion::none;
    by_pose.poses = {"stand_chair_back", "heel_raise"};
    CHECK(is_heel_raise(by_pose));
    CHECK(is_heel_raise(heel_raises()));
    CHECK_FALSE(is_heel_raise(toe_curls()));
    Routine routine = feet();
    routine.items[1] = by_pose;
    CHECK(titles(routine, sore()) == "Stand; ");
    std::get<Step>(routine.items[1]).instead = {heel_raises()};  // no way round it
    CHECK(titles(routine, sore()) == "Stand; ");
}

TEST_CASE("a step within a step is copied with it") {
    Step with_rest = heel_raises();
    with_rest.between = sample::step(PhaseKind::rest, 10, "Rest");
    Step other = with_rest;
    other.between->title = "Pause";
    CHECK(with_rest.between->title == "Rest");
    with_rest = other;
    CHECK(with_rest.between->title == "Pause");
    other.between.reset();
    CHECK_FALSE(other.between);
    CHECK(with_rest.between);
    const Step moved = std::move(with_rest);
    CHECK(moved.between->title == "Pause");
    CHECK_FALSE(moved.instead);
}

TEST_CASE("what comes between two sets is suited too, or left out") {
    Routine routine = feet();
    Step walk = sample::step(PhaseKind::walk, 30, "Walk");
    walk.sets = 2;
    walk.between = heel_raises();
    routine.items = {walk};
    CHECK(titles(routine, {}) == "Walk; Heel raises; Walk; ");
    CHECK(titles(routine, night()) == "Walk; Walk; ");
    walk.between->instead = sample::step(PhaseKind::rest, 10, "Rest");
    routine.items = {walk};
    CHECK(titles(routine, night()) == "Walk; Rest; Walk; ");
}

TEST_CASE("steps are left out of groups too, on both sides alike") {
    Routine routine = sample::two_sided(1);
    Group& group = std::get<Group>(routine.items[1]);
    group.each.push_back(heel_raises());
    CHECK(compile(routine, sore()).value().total() ==
          compile(sample::two_sided(1)).value().total());
    group.each = {heel_raises()};
    CHECK(titles(routine, sore()) == "Get ready; Stand tall; ");
}

TEST_CASE("a routine of nothing else says why it does not fit now, instead of playing") {
    Routine routine = feet();
    routine.items = {toe_curls()};
    const auto refused = compile(routine, sore());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.find("Feet: nothing of it fits right now") == 0);
    CHECK(compile(routine).has_value());
}

TEST_CASE("only who is pregnant is spoken to of a bump") {
    Routine routine = feet();
    Step& step = std::get<Step>(routine.items[0]);
    step.say = sample::always("A pillow under your bump.");
    step.without_bump = StepWords{sample::always("A pillow."), "A pillow"};
    routine.about = {"For all.", "On your side, bump resting.", "All trimesters.", "Pillows.",
                     "So."};
    routine.without_bump.position = "On your side.";
    for (const ForMe for_me : all_for_me) {
        Preferences p;
        p.for_me = for_me;
        const bool pregnant = for_me == ForMe::pregnant;
        const Timeline timeline = compile(routine, p).value();
        CHECK(timeline.phases[0].caption == (pregnant ? "A pillow under your bump." : "A pillow."));
        const Routine now = suited(routine, p);
        CHECK(now.about.position == (pregnant ? "On your side, bump resting." : "On your side."));
        CHECK(now.about.trimester == (pregnant ? "All trimesters." : ""));
        CHECK(now.about.purpose == "For all.");
    }
}

TEST_CASE("evening routines have no ticks by day either") {
    Routine routine = sample::two_sided(1);
    const auto ticks = [](const Routine& r) {
        int count = 0;
        const Timeline timeline = compile(r).value();
        for (const Cue& cue : timeline.cues) count += cue.kind == CueKind::tick ? 1 : 0;
        return count;
    };
    CHECK(ticks(routine) == 6);
    routine.night = true;
    CHECK(ticks(routine) == 0);
}

TEST_CASE("a setting that a routine has no choice for is known to change nothing") {
    const Routine sides = sample::two_sided(), rest = sample::everything();
    for (const char* key : {"hold_s", "rounds", "side", "ticks"})
        CHECK_FALSE(without_effect(sides, key));
    for (const char* key : {"walk_s", "rest_s", "wake", "metronome"})
        CHECK(without_effect(sides, key));
    for (const char* key : {"rest_s", "wake", "metronome"}) CHECK_FALSE(without_effect(rest, key));
    for (const char* key : {"hold_s", "rounds", "walk_s", "side", "ticks"})
        CHECK(without_effect(rest, key));
    CHECK_FALSE(without_effect(sides, "night"));
}
