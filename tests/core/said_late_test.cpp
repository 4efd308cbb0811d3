// A line that could not be heard in its time, as sound may begin only with a touch.
#include <algorithm>
#include <catch2/catch.hpp>

#include "core/routine/session.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

// A hold of 20 s that speaks at its start and, if asked to, at 8 s; then another of 20 s.
Timeline two_holds(bool speaks_twice = false) {
    Step first = sample::step(PhaseKind::hold, 20, "First");
    first.say = sample::always("Toes up.");
    if (speaks_twice) first.lines = {{8s, "Doing well."}};
    Step second = sample::step(PhaseKind::hold, 20, "Second");
    second.say = sample::always("Let go.");
    Routine routine;
    routine.id = "two_holds";
    routine.items = {first, second};
    return compile(routine).value();
}

std::vector<std::pair<Millis, std::string>> spoken(const Timeline& timeline) {
    std::vector<std::pair<Millis, std::string>> lines;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::voice) lines.push_back({cue.at, cue.text});
    return lines;
}

using Lines = std::vector<std::pair<Millis, std::string>>;

}  // namespace

TEST_CASE("the line on the screen is the last one that began in its phase") {
    const Timeline timeline = two_holds(true);
    const Millis start = spoken(timeline).front().first;
    CHECK_FALSE(begun_line(timeline, start));  // is heard in its time
    CHECK(begun_line(timeline, start + 1ms)->text == "Toes up.");
    CHECK(begun_line(timeline, 8s)->text == "Toes up.");
    CHECK(begun_line(timeline, 8s + 1ms)->text == "Doing well.");
    CHECK_FALSE(begun_line(timeline, 20s));  // the next phase has said nothing yet
}

TEST_CASE("a line that has room is said late and moves nothing") {
    const Timeline before = two_holds();
    const Millis first = spoken(before).front().first, next = spoken(before).back().first;
    const Timeline after = said_late(before, 5s, 4s);
    CHECK(spoken(after) == Lines{{first, "Toes up."}, {5s, "Toes up."}, {next, "Let go."}});
    CHECK(after.total() == before.total());
    CHECK(caption_at(after, 6s) == "Toes up.");
}

TEST_CASE("a line without room moves the rest as far as it needs, and is whole") {
    const Timeline before = two_holds();
    const Millis next = spoken(before).back().first;
    const Timeline after = said_late(before, 18s, 4s);
    const Millis moved = after.total() - before.total();
    CHECK(moved == 18s + 4s + 300ms - 20s);
    CHECK(after.phases[0].length == 20s + moved);
    CHECK(spoken(after).back() == std::pair<Millis, std::string>{next + moved, "Let go."});
}

TEST_CASE("a line of the same phase waits for the one that is said late") {
    const Timeline before = two_holds(true);
    const Timeline after = said_late(before, 7s, 4s);
    const Lines lines = spoken(after);
    REQUIRE(lines.size() == 4);
    CHECK(lines[1] == std::pair<Millis, std::string>{7s, "Toes up."});
    CHECK(lines[2] == std::pair<Millis, std::string>{7s + 4s + 300ms, "Doing well."});
    CHECK(after.total() == before.total() + 3300ms);
    CHECK(std::is_sorted(after.cues.begin(), after.cues.end(),
                         [](const Cue& a, const Cue& b) { return a.at < b.at; }));
}

TEST_CASE("nobody who may be asleep is spoken to late, and breaths that are counted go on") {
    Preferences preferences;
    preferences.rest = RestLength{Seconds{600}};
    const Timeline timeline = compile(sample::everything(), preferences).value();
    for (const Phase& phase : timeline.phases) {
        const bool counted = phase.kind == PhaseKind::breathe && !phase.tempo.empty();
        if (!counted && !is_quiet(timeline, phase)) continue;
        INFO(phase.title);
        CHECK_FALSE(begun_line(timeline, phase.start + phase.length / 2));
        const Timeline after = said_late(timeline, phase.start + phase.length / 2, 4s);
        CHECK(after.cues == timeline.cues);
    }
}

TEST_CASE("a session that says a line late goes on where it was, and counts as much") {
    Session session(two_holds());
    session.start();
    session.advance(18s);
    session.say_late(4s);
    CHECK(session.position() == 18s);
    CHECK(session.phase_index() == 0);
    const auto events = session.advance(1ms);
    REQUIRE(events.size() == 1);
    CHECK(session.timeline().cues[events[0].index].text == "Toes up.");
    session.advance(session.timeline().total());
    CHECK(session.outcome().completed());
    CHECK(session.outcome().fraction == 1.0);
}

TEST_CASE("nothing is said late in a pause, or where a session has no time left") {
    Session session(two_holds());
    session.start();
    session.advance(5s);
    session.pause();
    const auto before = session.timeline().cues;
    session.say_late(4s);
    CHECK(session.timeline().cues == before);
    session.resume();
    session.advance(3s + 1ms);
    session.say_late(longest_session);
    CHECK(session.timeline().cues == before);
}
