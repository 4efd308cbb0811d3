#include "core/routine/cramp.h"

#include <catch2/catch.hpp>

#include "core/routine/session.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

Step said(Step step, const std::string& text) {
    step.opens = Opening::none;
    step.say = sample::always(text);
    return step;
}

Routine cramp() {
    Routine routine;
    routine.id = "cramp_now";
    routine.end_bell = false;
    routine.items = {
        said(sample::step(PhaseKind::hold, 60, "Straighten", Side::either), "Straight."),
        said(sample::step(PhaseKind::hold, 44, "Press", Side::either), "Press."),
        said(sample::step(PhaseKind::rest, 16, "Rest"), "Rest.")};
    routine.extras = {
        {"still_hurting",
         {said(sample::step(PhaseKind::hold, 20, "Again", Side::either), "Toes up."),
          said(sample::step(PhaseKind::hold, 30, "Stay", Side::either), "Heel long.")}},
        {"up", {said(sample::step(PhaseKind::walk, 30, "Steps"), "A few flat steps.")}}};
    return routine;
}

CrampGuide guide() {
    return cramp_guide(cramp()).value();
}

std::string titles(const Timeline& timeline) {
    std::string titles;
    for (const Phase& phase : timeline.phases) titles += phase.title + " ";
    return titles;
}

void require_sound(const Timeline& timeline) {
    Millis at{0};
    for (const Phase& phase : timeline.phases) {
        REQUIRE(phase.start == at);
        REQUIRE(phase.length > 0ms);
        at = phase.end();
    }
    REQUIRE(std::is_sorted(timeline.cues.begin(), timeline.cues.end(),
                           [](const Cue& a, const Cue& b) { return a.at < b.at; }));
}

}  // namespace

TEST_CASE("untouched, the cramp guide ends at two minutes, without walking and without a bell") {
    const CrampGuide g = guide();
    CHECK(g.start.total() == 2min);
    CHECK(titles(g.start) == "Straighten Press Rest ");
    for (const Cue& cue : g.start.cues) CHECK(cue.kind != CueKind::end);
}

TEST_CASE("still hurting plays the middle again and again, and ends at ten minutes sharp") {
    const CrampGuide g = guide();
    for (const Millis at : {Millis{1}, Millis{30s}, Millis{60s}, Millis{95s}, Millis{119s}}) {
        const Timeline t = still_hurting(g, g.start, at);
        require_sound(t);
        CHECK(t.total() == longest_cramp);
        CHECK(t.phases.back().title == "Rest");
        CHECK(t.phases.back().length >= g.rest.length);
        CHECK(t.phases.back().length < g.rest.length + 50s);
        const auto again = phase_at(t, at);
        CHECK(t.phases[again].title == "Again");
        CHECK(t.phases[again].start == at);
        const auto cues = cues_between(t, at, at + 1ms);
        REQUIRE(cues.size() == 1);
        CHECK(cues.front().text == "Toes up.");
        for (const Cue& cue : t.cues) CHECK(cue.kind != CueKind::end);
    }
}

TEST_CASE("tapped again later it goes on to the same ten minutes, and never hurries the rest") {
    const CrampGuide g = guide();
    Timeline t = still_hurting(g, g.start, 90s);
    t = still_hurting(g, t, 200s);
    require_sound(t);
    CHECK(t.total() == longest_cramp);
    t = still_hurting(g, t, 9min + 58s);
    require_sound(t);
    CHECK(t.total() == 9min + 58s + g.rest.length);
    CHECK(t.phases.back().title == "Rest");
}

TEST_CASE("what was heard before the tap stays as it was") {
    const CrampGuide g = guide();
    const Timeline t = still_hurting(g, g.start, 70s);
    const auto before = cues_between(g.start, 0ms, 70s);
    const auto after = cues_between(t, 0ms, 70s);
    CHECK(std::equal(before.begin(), before.end(), after.begin(), after.end()));
    CHECK(t.phases[1].title == "Press");
    CHECK(t.phases[1].length == 10s);
}

TEST_CASE("walking is played only after a tap, and rest comes after it or when it has eased") {
    const CrampGuide g = guide();
    const Timeline up = im_up(g, g.start, 100s);
    require_sound(up);
    CHECK(titles(up) == "Straighten Press Steps Rest ");
    CHECK(up.total() == 100s + 30s + 16s);
    const Timeline done = eased(g, g.start, 30s);
    require_sound(done);
    CHECK(titles(done) == "Straighten Rest ");
    CHECK(done.total() == 46s);
    CHECK(titles(eased(g, g.start, 60s)) == "Straighten Rest ");
    CHECK(titles(eased(g, g.start, 0ms)) == "Rest ");
}

TEST_CASE(
    "the call card opens by itself after ten minutes, only for who still said that it hurts") {
    CHECK_FALSE(call_card_opens(2min, 90s));
    CHECK_FALSE(call_card_opens(10min, std::nullopt));
    CHECK_FALSE(call_card_opens(10min, 2min));  // asleep since
    CHECK_FALSE(call_card_opens(10min, 7min - 1ms));
    CHECK(call_card_opens(10min, 7min));
    CHECK(call_card_opens(10min + 14s, 9min + 58s));
    CHECK_FALSE(call_card_opens(10min - 1ms, 9min));
}

TEST_CASE("a running session goes on with the changed timeline, and hears every cue once") {
    const CrampGuide g = guide();
    Session session(g.start);
    session.start();
    std::vector<std::string> heard;
    const auto listen = [&](Millis time) {
        for (const SessionEvent& event : session.advance(time))
            if (event.kind == SessionEvent::Kind::cue &&
                session.timeline().cues[event.index].kind == CueKind::voice)
                heard.push_back(session.timeline().cues[event.index].text);
    };
    listen(70s);
    session.go_on_with(still_hurting(g, session.timeline(), session.position()));
    CHECK(session.phase().title == "Again");
    listen(50s);
    session.go_on_with(eased(g, session.timeline(), session.position()));
    listen(1h);
    CHECK(session.state() == Session::State::finished);
    CHECK(session.position() == 136s);
    CHECK(heard ==
          std::vector<std::string>{"Straight.", "Press.", "Toes up.", "Heel long.", "Rest."});
    CHECK(session.outcome().active == 136s);
    CHECK(session.outcome().fraction == Approx(1));
}

TEST_CASE("a paused session goes on with the changed timeline once it is resumed") {
    const CrampGuide g = guide();
    Session session(g.start);
    session.start();
    session.advance(10s);
    session.pause();
    session.go_on_with(im_up(g, session.timeline(), session.position()));
    CHECK(session.state() == Session::State::paused);
    CHECK(session.phase().title == "Steps");
    session.skip();
    CHECK(session.phase().title == "Rest");
}

TEST_CASE("a routine without the extras is no cramp guide, and says so") {
    Routine routine = cramp();
    routine.extras.pop_back();
    const auto refused = cramp_guide(routine);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message == "cramp_now: the extra 'up' is missing");
}
