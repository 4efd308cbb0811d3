#include "core/routine/session.h"

#include <catch2/catch.hpp>
#include <random>

#include "support/sample_routines.h"

using namespace legato;
using namespace std::chrono_literals;
using State = Session::State;
using Kind = SessionEvent::Kind;

namespace {

Session started(const Routine& routine = sample::two_sided()) {
    Session session(compile(routine).value());
    session.start();
    return session;
}

std::vector<SessionEvent> advance_by(Session& session, Millis total, Millis slice) {
    std::vector<SessionEvent> all;
    for (Millis done{0}; done < total; done += slice)
        for (const SessionEvent& event : session.advance(std::min(slice, total - done)))
            all.push_back(event);
    return all;
}

std::size_t count(const std::vector<SessionEvent>& events, Kind kind) {
    return static_cast<std::size_t>(std::count_if(
        events.begin(), events.end(), [&](const SessionEvent& e) { return e.kind == kind; }));
}

}  // namespace

TEST_CASE("law of slicing: the same time gives the same events however it is cut") {
    Session whole = started();
    const Millis total = whole.timeline().total();
    const auto expected = whole.advance(total);
    CHECK(whole.state() == State::finished);
    CHECK(count(expected, Kind::phase_started) == whole.timeline().phases.size());
    CHECK(count(expected, Kind::cue) == whole.timeline().cues.size());
    CHECK(expected.back().kind == Kind::finished);

    for (Millis slice : std::initializer_list<Millis>{1ms, 16ms, 17ms, 250ms, 1s, 10s}) {
        Session sliced = started();
        CHECK(advance_by(sliced, total, slice) == expected);
        CHECK(sliced.outcome().active == whole.outcome().active);
    }
    std::mt19937 random(7);
    for (int run = 0; run < 50; ++run) {
        Session sliced = started();
        std::vector<SessionEvent> events;
        for (Millis done{0}; done < total;) {
            const Millis slice{std::uniform_int_distribution<>(0, 9000)(random)};
            for (const SessionEvent& event : sliced.advance(slice)) events.push_back(event);
            done += slice;
        }
        CHECK(events == expected);
    }
}

TEST_CASE("a session played to its end is complete") {
    Session session = started();
    session.advance(session.timeline().total());
    const Outcome outcome = session.outcome();
    CHECK(outcome.active == session.timeline().total());
    CHECK(outcome.fraction == 1.0);
    CHECK(outcome.completed());
}

TEST_CASE("before start and after the end no time goes by") {
    Session session(compile(sample::two_sided()).value());
    CHECK(session.advance(5s).empty());
    CHECK(session.position() == 0ms);
    session.start();
    session.advance(1h);
    CHECK(session.position() == session.timeline().total());
    CHECK(session.advance(1h).empty());
    session.pause();
    session.back();
    session.lengthen();
    CHECK(session.state() == State::finished);
}

TEST_CASE("a pause stops everything, and going on is counted in for three seconds") {
    Session session = started();
    session.advance(20s);
    session.pause();
    CHECK(session.advance(1h).empty());
    CHECK(session.position() == 20s);
    session.resume();
    CHECK(session.state() == State::counting_in);
    const auto events = session.advance(3s);
    REQUIRE(events.size() == 3);
    CHECK(events[0] == SessionEvent{Kind::count_in, 3, 20s});
    CHECK(events[2] == SessionEvent{Kind::count_in, 1, 20s});
    CHECK(session.position() == 20s);
    session.advance(500ms);
    CHECK(session.position() == 20'500ms);
    CHECK(session.outcome().active == 20'500ms);
}

TEST_CASE("a pause during the count-in counts in again") {
    Session session = started();
    session.advance(20s);
    session.pause();
    session.resume();
    session.advance(2s);
    session.pause();
    session.resume();
    CHECK(session.count_in_left() == 3s);
}

TEST_CASE("skipped time is not played") {
    Session session = started();
    session.advance(18s + 5s);
    session.skip();
    CHECK(session.position() == session.timeline().phases[2].start);
    session.advance(1h);
    const Outcome outcome = session.outcome();
    CHECK(outcome.end_reached);
    CHECK(outcome.active == session.timeline().total() - 15s);
    CHECK(outcome.fraction == Approx(105.0 / 120.0));
    CHECK(outcome.completed());
}

TEST_CASE("skipping everything reaches the end but is not done") {
    Session session = started();
    for (int i = 0; i < 100; ++i) session.skip();
    CHECK(session.state() == State::finished);
    CHECK(session.outcome().end_reached);
    CHECK(session.outcome().fraction == 0);
    CHECK_FALSE(session.outcome().completed());
}

TEST_CASE("back restarts the phase, and pressed again within two seconds goes one back") {
    Session session = started();
    session.advance(18s + 20s + 4s);
    session.back();
    CHECK(session.position() == 38s);
    session.advance(2s);
    session.back();
    CHECK(session.phase_index() == 1);
    session.advance(2001ms);
    session.back();
    CHECK(session.phase_index() == 1);
    CHECK(session.position() == 18s);
    session.back();
    session.back();
    session.back();
    CHECK(session.phase_index() == 0);
    CHECK(session.position() == 0ms);
}

TEST_CASE("a first press of back within the first two seconds of a phase restarts that phase") {
    Session session = started();
    session.advance(18s + 1s);
    session.back();
    CHECK(session.phase_index() == 1);
}

TEST_CASE("back works in a pause and stays paused, and real time counts for the second press") {
    Session session = started();
    session.advance(30s);
    session.pause();
    session.back();
    session.advance(3s);
    session.back();
    CHECK(session.phase_index() == 1);
    CHECK(session.state() == State::paused);
}

TEST_CASE("work done twice is not counted as more than was planned") {
    Session session = started();
    session.advance(18s + 15s);
    session.back();
    session.advance(1h);
    CHECK(session.outcome().fraction == 1.0);
    CHECK(session.outcome().active == session.timeline().total() + 15s);
}

TEST_CASE("ten seconds more belong to this phase only and do not make up for skipped work") {
    Session session = started();
    session.advance(18s + 5s);
    session.lengthen();
    CHECK(session.left_in_phase() == 25s);
    session.advance(25s);
    CHECK(session.phase_index() == 2);
    CHECK(session.phase().length == 8s);
    session.advance(8s);
    session.skip();
    session.advance(1h);
    CHECK(session.outcome().fraction == Approx(100.0 / 120.0));
}

TEST_CASE("a session cannot be lengthened beyond four hours") {
    Session session = started();
    for (int i = 0; i < 5000; ++i) session.lengthen();
    CHECK(session.timeline().total() <= longest_session);
}

TEST_CASE("a phase that waits for a tap stays at its end until it is tapped") {
    Session session = started(sample::everything());
    CHECK(session.next_gate() == 10s);
    const auto events = session.advance(60s);
    CHECK(session.state() == State::waiting);
    CHECK(session.position() == 10s);
    CHECK(events.back() == SessionEvent{Kind::waiting, 0, 10s});
    session.tap();
    CHECK(session.state() == State::playing);
    CHECK(session.phase_index() == 1);
    CHECK_FALSE(session.next_gate().has_value());
    CHECK(session.advance(1ms).front() == SessionEvent{Kind::phase_started, 1, 10s});
    session.tap();
    CHECK(session.phase_index() == 1);
    session.advance(1h);
    CHECK(session.outcome().active == session.timeline().total());
}

TEST_CASE("an early tap goes on at once") {
    Session session = started(sample::everything());
    session.advance(4s);
    session.tap();
    CHECK(session.phase_index() == 1);
    CHECK(session.outcome().active == 4s);
}

TEST_CASE("a waiting session can also be skipped, taken back or made longer") {
    for (int command = 0; command < 3; ++command) {
        Session session = started(sample::everything());
        session.advance(60s);
        if (command == 0) session.skip();
        if (command == 1) session.back();
        if (command == 2) session.lengthen();
        CHECK(session.state() == State::playing);
        CHECK(session.phase_index() == (command == 0 ? 1u : 0u));
    }
}

TEST_CASE("done for now ends early without blame, stop ends too; neither is complete") {
    Session session = started();
    session.advance(100s);
    session.done_for_now();
    CHECK(session.state() == State::finished);
    CHECK_FALSE(session.outcome().end_reached);
    CHECK(session.outcome().active == 100s);

    Session stopped = started();
    stopped.advance(30s);
    stopped.stop();
    CHECK(stopped.state() == State::stopped);
    CHECK(stopped.advance(1s).empty());
}

TEST_CASE("a session that was cut off goes on at its phase, counted in") {
    Session session(compile(sample::two_sided()).value(), 5);
    CHECK(session.position() == session.timeline().phases[5].start);
    session.start();
    CHECK(session.state() == State::counting_in);
    session.advance(3s);
    CHECK(session.advance(1ms).front().kind == Kind::phase_started);
    Session beyond(compile(sample::two_sided()).value(), 999);
    CHECK(beyond.phase_index() == beyond.timeline().phases.size() - 1);
}

TEST_CASE("an end that was an accident is taken back: on it goes where it was, after a count-in") {
    Session session = started();
    session.advance(25s);
    session.done_for_now();
    const Outcome stopped = session.outcome();
    session.take_back_done();
    CHECK(session.state() == State::counting_in);
    CHECK(session.position() == 25s);
    session.advance(3s + 1s);
    CHECK(session.state() == State::playing);
    CHECK(session.position() == 26s);
    CHECK(session.outcome().active == stopped.active + 1s);
}

TEST_CASE("an end that was reached, or had to be, stays") {
    Session finished = started();
    finished.advance(finished.timeline().total());
    finished.take_back_done();
    CHECK(finished.state() == State::finished);

    Session stopped = started();
    stopped.advance(5s);
    stopped.stop();
    stopped.take_back_done();
    CHECK(stopped.state() == State::stopped);

    Session playing = started();
    playing.advance(5s);
    playing.take_back_done();
    CHECK(playing.state() == State::playing);
}
