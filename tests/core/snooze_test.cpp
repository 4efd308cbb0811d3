#include "reminder_stage.h"

using namespace legato;
using namespace legato::test;

TEST_CASE("a reminder can be put off by ten minutes, twice") {
    Stage stage{{bedtime}};
    stage.ring_at("2025-06-10T20:30:00Z");
    CHECK(stage.when("2025-06-10T20:30:01Z") == "2025-06-11T20:30:00Z");
    for (int i = 0; i < 2; ++i) {
        const std::string at = i == 0 ? "2025-06-10T20:31:00Z" : "2025-06-10T20:42:00Z";
        REQUIRE(may_snooze(stage.state, bedtime.id));
        stage.state = snoozed(stage.state, bedtime.id, utc(at));
        const std::string again = format_utc(utc(at) + 10min);
        CHECK(stage.when(at) == again);
        stage.ring_at(again);
        CHECK(stage.when(again) == "2025-06-11T20:30:00Z");
    }
    CHECK_FALSE(may_snooze(stage.state, bedtime.id));
    const ReminderState before = stage.state;
    CHECK(snoozed(stage.state, bedtime.id, utc("2025-06-10T20:53:00Z")) == before);
    // The next evening it can be put off again.
    stage.ring_at("2025-06-11T20:30:00Z");
    CHECK(may_snooze(stage.state, bedtime.id));
}

TEST_CASE("what was put off does not ring any more once it is done") {
    Stage stage{{bedtime}};
    stage.ring_at("2025-06-10T20:30:00Z");
    stage.state = snoozed(stage.state, bedtime.id, utc("2025-06-10T20:31:00Z"));
    stage.history.sessions = {session_at(9, "2025-06-10T20:33:00Z@Europe/London", "wind_down")};
    CHECK(stage.when("2025-06-10T20:38:00Z") == "2025-06-11T20:30:00Z");
}

TEST_CASE("what was put off comes back whatever else happens meanwhile") {
    Stage stage{{bedtime, sit, reminder(6, "daily 17:30", "walk_10")}};
    stage.options.quiet_from = 23h;
    stage.reminders[1].rule = parse_rule("every 60m window=09:00-22:00").value();
    stage.state.last_fired[sit.id] = stamp(utc("2025-06-10T15:35:05Z"), stage.zone);
    stage.ring_at("2025-06-10T16:30:00Z");  // the walk
    stage.state = snoozed(stage.state, id_of(6), utc("2025-06-10T16:30:10Z"));
    REQUIRE(stage.when("2025-06-10T16:30:10Z") == "2025-06-10T16:35:05Z");
    SECTION("another reminder rings and is ignored") {
        stage.ring_at("2025-06-10T16:35:05Z");
        stage.state = ignored(stage.state, utc("2025-06-10T16:37:00Z"));
    }
    SECTION("another reminder is answered") {
        stage.ring_at("2025-06-10T16:35:05Z");
        stage.state = answered(stage.state);
    }
    SECTION("a break of one's own") {
        stage.state = took_break(stage.state, utc("2025-06-10T16:36:00Z"));
    }
    SECTION("another is put off, too") {
        stage.ring_at("2025-06-10T16:35:05Z");
        stage.state = snoozed(stage.state, sit.id, utc("2025-06-10T16:37:00Z"));
        CHECK(stage.next("2025-06-10T16:40:11Z")->reminder == id_of(6));
        stage.ring_at("2025-06-10T16:47:00Z");  // both are due by now: the bigger one
        CHECK(stage.when("2025-06-10T16:47:01Z") == "2025-06-10T17:47:00Z");
        return;
    }
    SECTION("a session that is another") {
        stage.history.sessions = {session_at(9, "2025-06-10T16:32:00Z@Europe/London", "calm")};
    }
    SECTION("nobody saw the one after it") {
        const ReminderState before = stage.state;
        const auto ring = stage.next("2025-06-10T16:35:05Z");
        stage.ring_at("2025-06-10T16:35:05Z");
        stage.state = took_back(stage.state, *ring, before);
        stage.state = took_break(stage.state, utc("2025-06-10T16:36:00Z"));
    }
    CHECK(stage.next("2025-06-10T16:38:00Z") == Ring{utc("2025-06-10T16:40:10Z"), id_of(6), {}});
}

TEST_CASE("what was put off asks what else applies before it comes back") {
    const Reminder late = reminder(5, "every 38m window=09:00-23:00", "sit_break");
    const Reminder walk = reminder(6, "daily 17:30", "walk_10");
    SECTION("quiet hours, for a break") {
        Stage stage{{late}};
        stage.ring_at("2025-06-10T20:58:00Z");
        stage.state = snoozed(stage.state, late.id, utc("2025-06-10T20:58:10Z"));
        CHECK(stage.when("2025-06-10T20:58:11Z") == "2025-06-11T08:00:00Z");
        CHECK(stage.when("2025-06-10T21:08:10Z") == "2025-06-11T08:00:00Z");
    }
    SECTION("twelve breaks a day") {
        Stage stage{{late}};
        stage.ring_at("2025-06-10T12:00:00Z");
        stage.state.breaks.resize(12, stage.state.breaks[0]);
        stage.state = snoozed(stage.state, late.id, utc("2025-06-10T12:01:00Z"));
        CHECK(stage.when("2025-06-10T12:11:00Z") == "2025-06-11T08:00:00Z");
    }
    SECTION("moving, for a break") {
        Stage stage{{late}};
        stage.ring_at("2025-06-10T12:00:00Z");
        stage.state = snoozed(stage.state, late.id, utc("2025-06-10T12:01:00Z"));
        stage.state = took_break(stage.state, utc("2025-06-10T12:05:00Z"));
        CHECK(stage.when("2025-06-10T12:06:00Z") == "2025-06-10T12:43:00Z");
    }
    SECTION("a walk that was ticked by hand") {
        Stage stage{{walk}};
        stage.ring_at("2025-06-10T16:30:00Z");
        stage.state = snoozed(stage.state, walk.id, utc("2025-06-10T16:31:00Z"));
        TickEntry tick;
        tick.what = walk_tick;
        tick.ticked = stamp_of("2025-06-10T08:00:00Z@Europe/London");
        tick.practice_day = practice_day(tick.ticked);
        stage.history.ticks = {tick};  // she was asked to walk again, and put that off
        CHECK(stage.when("2025-06-10T16:35:00Z") == "2025-06-10T16:41:00Z");
        stage.history.ticks[0].ticked = stamp_of("2025-06-10T16:35:00Z@Europe/London");
        CHECK(stage.when("2025-06-10T16:36:00Z") == "2025-06-11T16:30:00Z");
    }
    SECTION("for a bedtime reminder only what is for bedtime") {
        Stage stage{{bedtime}};
        stage.ring_at("2025-06-10T20:30:00Z");
        stage.state = snoozed(stage.state, bedtime.id, utc("2025-06-10T20:31:00Z"));
        stage.history.sessions = {session_at(9, "2025-06-10T20:33:00Z@Europe/London", "sit_break")};
        CHECK(stage.when("2025-06-10T20:38:00Z") == "2025-06-10T20:41:00Z");
        stage.history.sessions[0].routine = "wind_down";
        CHECK(stage.when("2025-06-10T20:38:00Z") == "2025-06-11T20:30:00Z");
    }
    SECTION("a pause") {
        Stage stage{{bedtime}};
        stage.ring_at("2025-06-10T20:30:00Z");
        stage.state = snoozed(stage.state, bedtime.id, utc("2025-06-10T20:31:00Z"));
        stage.state = paused_until(stage.state, utc("2025-06-10T21:32:00Z"));
        CHECK(stage.when("2025-06-10T20:32:00Z") == "2025-06-11T20:30:00Z");
        CHECK(stage.when("2025-06-10T21:33:00Z") == "2025-06-11T20:30:00Z");
    }
}

TEST_CASE("one put off before the machine was off for a day takes no turn of the next evening") {
    Stage stage{{bedtime}};
    stage.ring_at("2025-06-10T20:30:00Z");
    for (const char* at : {"2025-06-10T20:31:00Z", "2025-06-10T20:42:00Z"}) {
        stage.state = snoozed(stage.state, bedtime.id, utc(at));
    }
    stage.ring_at("2025-06-11T20:30:00Z");
    CHECK(may_snooze(stage.state, bedtime.id));
}
