#include "core/reminders/reminder_plan.h"

#include <catch2/catch.hpp>
#include <random>

#include "reminder_stage.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

TEST_CASE("of several reminders the next one rings, and those that are off do not") {
    Stage stage{{bedtime, sit, feet}};
    CHECK(stage.next("2025-06-10T19:00:00Z")->reminder == bedtime.id);
    CHECK(stage.when("2025-06-10T19:00:00Z") == "2025-06-10T20:30:00Z");
    CHECK(stage.when("2025-06-10T21:00:00Z") == "2025-06-10T21:00:00Z");  // half an hour late
    stage.reminders[0].active = false;
    CHECK(stage.when("2025-06-10T19:00:00Z") == "2025-06-11T08:00:00Z");
    CHECK_FALSE(Stage{}.next("2025-06-10T19:00:00Z"));
}

TEST_CASE("reminders within five minutes are one, and the bigger wins and resets both") {
    Stage stage{{feet, sit, bedtime}};
    const auto ring = stage.next("2025-06-10T08:00:00Z");
    REQUIRE(ring);
    CHECK(ring->reminder == sit.id);
    CHECK(ring->merged == std::vector{Merged{feet.id, ring->at}});
    stage.ring_at("2025-06-10T08:00:00Z");
    CHECK(stage.next("2025-06-10T08:00:01Z") == Ring{utc("2025-06-10T08:30:00Z"), feet.id, {}});

    // A daily one five minutes later takes the break with it, six minutes later it does not.
    stage.reminders = {feet, reminder(7, "daily 09:35", "walk_10")};
    CHECK(stage.next("2025-06-10T08:01:00Z") ==
          Ring{utc("2025-06-10T08:35:00Z"), id_of(7), {{feet.id, utc("2025-06-10T08:30:00Z")}}});
    stage.reminders[1].rule = parse_rule("daily 09:36").value();
    CHECK(stage.next("2025-06-10T08:01:00Z") == Ring{utc("2025-06-10T08:30:00Z"), feet.id, {}});
}

TEST_CASE("two ignored breaks in a row are quiet for two hours, an answer ends the row") {
    Stage stage{{feet}};
    stage.ring_at("2025-06-10T08:00:00Z");
    stage.state = ignored(stage.state, utc("2025-06-10T08:05:00Z"));
    CHECK(stage.when("2025-06-10T08:06:00Z") == "2025-06-10T08:30:00Z");
    stage.ring_at("2025-06-10T08:30:00Z");
    const ReminderState answered_one = answered(stage.state);
    stage.state = ignored(stage.state, utc("2025-06-10T08:35:00Z"));
    CHECK(stage.when("2025-06-10T08:36:00Z") == "2025-06-10T10:35:00Z");
    CHECK(stage.when("2025-06-10T10:36:00Z") == "2025-06-10T10:36:00Z");

    stage.state = ignored(answered_one, utc("2025-06-10T08:35:00Z"));
    CHECK(stage.when("2025-06-10T08:36:00Z") == "2025-06-10T09:00:00Z");

    // The evening's reminder is not a break.
    stage.state = ignored(ignored({}, utc("2025-06-10T20:00:00Z")), utc("2025-06-10T20:10:00Z"));
    stage.reminders = {bedtime};
    CHECK(stage.when("2025-06-10T20:11:00Z") == "2025-06-10T20:30:00Z");
}

TEST_CASE("two reminders of an evening within five minutes ring once") {
    const Reminder other = reminder(6, "daily 21:33", "calf_wall");
    Stage stage{{bedtime, other}};
    stage.ring_at("2025-06-10T20:30:00Z");
    CHECK(stage.when("2025-06-10T20:30:01Z") == "2025-06-11T20:30:00Z");
    CHECK(stage.when("2025-06-10T20:33:00Z") == "2025-06-11T20:30:00Z");
    stage.ring_at("2025-06-11T20:30:00Z");
    CHECK(stage.when("2025-06-11T21:00:00Z") == "2025-06-12T20:30:00Z");
    // Late, too: then both are due already.
    stage.ring_at("2025-06-12T21:00:00Z");
    CHECK(stage.when("2025-06-12T21:00:01Z") == "2025-06-13T20:30:00Z");
}

TEST_CASE("moving and being away are no glass of water") {
    const Reminder water = reminder(6, "every 120m window=08:00-18:00", "water");
    Stage stage{{water}};
    stage.ring_at("2025-06-10T07:00:00Z");
    stage.state = took_break(stage.state, utc("2025-06-10T08:00:00Z"));
    stage.history.sessions = {session_at(9, "2025-06-10T08:30:00Z@Europe/London", "calf_wall")};
    CHECK(stage.when("2025-06-10T08:50:00Z") == "2025-06-10T09:00:00Z");
    // A glass restarts the water, and no break.
    stage.reminders = {water, sit};
    stage.ring_at("2025-06-10T09:00:00Z");
    stage.state.last_fired[sit.id] = stamp(utc("2025-06-10T09:30:00Z"), stage.zone);
    stage.state = just_had_one(stage.state, water, stamp(utc("2025-06-10T09:40:00Z"), stage.zone));
    CHECK(stage.when("2025-06-10T09:41:00Z") == "2025-06-10T10:30:00Z");
    stage.reminders = {water};
    CHECK(stage.when("2025-06-10T09:41:00Z") == "2025-06-10T11:40:00Z");
    TickEntry glass;
    glass.what = water_tick;
    glass.ticked = stamp_of("2025-06-10T10:00:00Z@Europe/London");
    stage.history.ticks = {glass};
    CHECK(stage.when("2025-06-10T10:01:00Z") == "2025-06-10T12:00:00Z");
    // A movement restarts the breaks, and no water.
    stage.reminders = {sit};
    stage.state = just_had_one(stage.state, sit, stamp(utc("2025-06-10T10:10:00Z"), stage.zone));
    CHECK(stage.when("2025-06-10T10:11:00Z") == "2025-06-10T11:10:00Z");
    stage.reminders = {water};
    CHECK(stage.when("2025-06-10T10:11:00Z") == "2025-06-10T12:00:00Z");
}

TEST_CASE("what falls into a pause is not made up for, though it was only an hour") {
    Stage stage{{bedtime}};
    stage.state = paused_until(stage.state, utc("2025-06-10T21:00:00Z"));
    for (const char* now : {"2025-06-10T20:00:00Z", "2025-06-10T20:40:00Z", "2025-06-10T21:00:00Z",
                            "2025-06-10T21:01:00Z"})
        CHECK(stage.when(now) == "2025-06-11T20:30:00Z");
    // One at its very end is not in it.
    stage.reminders = {reminder(6, "daily 22:00", "wind_down")};
    for (const char* now : {"2025-06-10T20:40:00Z", "2025-06-10T21:00:00Z"})
        CHECK(stage.when(now) == "2025-06-10T21:00:00Z");
    // Ended by hand, it is none.
    stage.reminders = {bedtime};
    stage.state = paused_until(stage.state, std::nullopt);
    CHECK(stage.when("2025-06-10T20:40:00Z") == "2025-06-10T20:40:00Z");
}

TEST_CASE("what she says of the night in the morning decides whether it stays quiet") {
    Stage stage{{reminder(5, "daily 07:30", "walk_10")}};
    using namespace std::chrono;
    NightEntry answer;
    answer.night = local_days{year{2025} / 6 / 10};
    answer.said = NightSaid::some;
    stage.history.nights = {answer};
    CHECK(stage.when("2025-06-11T05:00:00Z") == "2025-06-11T07:00:00Z");
    stage.history.nights[0].said = NightSaid::skip;
    CHECK(stage.when("2025-06-11T05:00:00Z") == "2025-06-11T06:30:00Z");
    // Cramp now was played to try it.
    stage.history.sessions = {session_at(9, "2025-06-11T01:30:00Z@Europe/London", "cramp_now")};
    CHECK(stage.when("2025-06-11T05:00:00Z") == "2025-06-11T07:00:00Z");
    stage.history.nights[0].said = NightSaid::none;
    CHECK(stage.when("2025-06-11T05:00:00Z") == "2025-06-11T06:30:00Z");
}

TEST_CASE("a session that counts silences the bedtime reminder, whichever it was") {
    Stage stage{{bedtime}};
    for (const auto& [routine, at, silent] :
         std::vector<std::tuple<const char*, const char*, bool>>{
             {"wind_down", "2025-06-10T17:00:00Z@Europe/London", true},
             {"calf_wall", "2025-06-10T19:10:00Z@Europe/London", true},
             {"calf_wall", "2025-06-10T18:50:00Z@Europe/London", false},
             {"sit_break", "2025-06-10T19:10:00Z@Europe/London", false},
             {"wind_down", "2025-06-09T23:30:00Z@Europe/London", false}}) {
        INFO(routine << " " << at);
        stage.history.sessions = {session_at(9, at, routine)};
        CHECK(stage.when("2025-06-10T20:00:00Z") ==
              (silent ? "2025-06-11T20:30:00Z" : "2025-06-10T20:30:00Z"));
    }
    stage.history.sessions = {session_at(9, "2025-06-10T17:00:00Z@Europe/London", "wind_down")};
    stage.history.sessions[0].fraction = 0.5;
    CHECK(stage.when("2025-06-10T20:00:00Z") == "2025-06-10T20:30:00Z");
}

TEST_CASE("a session, a break of one's own and coming back restart the interval") {
    Stage stage{{sit}};
    stage.history.sessions = {session_at(9, "2025-06-10T10:00:00Z@Europe/London", "calf_wall")};
    CHECK(stage.when("2025-06-10T10:10:00Z") == "2025-06-10T11:03:20Z");  // it took 200 s
    stage.state = took_break(stage.state, utc("2025-06-10T10:40:00Z"));
    CHECK(stage.when("2025-06-10T10:41:00Z") == "2025-06-10T11:40:00Z");
}

TEST_CASE("nothing rings while it is held, and one break is offered afterwards") {
    Stage stage{{sit, feet}};
    stage.ring_at("2025-06-10T08:00:00Z");
    stage.state.hold = true;
    for (const char* now : {"2025-06-10T08:30:00Z", "2025-06-10T12:00:00Z"})
        CHECK_FALSE(stage.next(now));
    stage.state.hold = false;
    const auto ring = stage.next("2025-06-10T12:00:00Z");
    const UtcInstant noon = utc("2025-06-10T12:00:00Z");
    CHECK(ring == Ring{noon, sit.id, {{feet.id, noon}}});
}

TEST_CASE("a pause for an hour, for two, or until tomorrow") {
    Stage stage{{sit, bedtime}};
    const UtcInstant now = utc("2025-06-10T09:00:00Z");
    stage.state = paused_until(stage.state, now + 1h);
    CHECK(stage.when("2025-06-10T09:00:00Z") == "2025-06-10T10:00:00Z");
    const UtcInstant next_day = tomorrow(now, stage.zone, 4h);
    CHECK(format_utc(next_day) == "2025-06-11T03:00:00Z");
    CHECK(tomorrow(utc("2025-06-11T02:59:00Z"), stage.zone, 4h) == next_day);
    stage.state = paused_until(stage.state, next_day);
    CHECK(stage.when("2025-06-10T09:00:00Z") == "2025-06-11T08:00:00Z");
    CHECK(stage.when("2025-06-10T20:00:00Z") == "2025-06-11T08:00:00Z");
    // Set by a clock that was years ahead, it is no pause.
    stage.state = paused_until(stage.state, now + 10'000h);
    CHECK(stage.when("2025-06-10T09:00:00Z") == "2025-06-10T09:00:00Z");
    // Pausing altogether, as after a sign that closes the leg, is another thing.
    stage.state = {};
    stage.history.pauses = {PauseEntry{}};
    CHECK_FALSE(stage.next("2025-06-10T09:00:00Z"));
}

TEST_CASE("breaks keep out of the quiet hours, what has a time of its own rings") {
    Stage stage{{reminder(5, "every 60m window=00:00-23:59", "sit_break")}};
    CHECK(stage.when("2025-06-10T20:59:00Z") == "2025-06-10T20:59:00Z");
    CHECK(stage.when("2025-06-10T21:00:00Z") == "2025-06-11T06:00:00Z");
    CHECK(stage.when("2025-06-11T02:00:00Z") == "2025-06-11T06:00:00Z");
    stage.reminders = {reminder(6, "daily 22:30", "wind_down")};
    CHECK(stage.when("2025-06-10T21:00:00Z") == "2025-06-10T21:30:00Z");
    stage.reminders = {reminder(7, "every 60m window=23:00-05:00", "sit_break")};
    CHECK_FALSE(stage.next("2025-06-10T21:00:00Z"));
}

TEST_CASE("a day has twelve break reminders at most") {
    Stage stage{{reminder(5, "every 10m window=08:00-20:00", "sit_break")}};
    UtcInstant now = utc("2025-06-10T07:00:00Z");
    for (int i = 0; i < 12; ++i) {
        const auto ring = stage.next_at(now);
        REQUIRE(ring);
        CHECK(ring->at == utc("2025-06-10T07:00:00Z") + i * 10min);
        stage.state = rang(stage.state, *ring, stage.reminders, stamp(ring->at, stage.zone));
        now = ring->at;
    }
    CHECK(format_utc(stage.next_at(now)->at) == "2025-06-11T07:00:00Z");
}

TEST_CASE("after a night with a cramp it is quiet until eight") {
    Stage stage{{reminder(5, "daily 07:30", "walk_10"), morning,
                 reminder(6, "every 30m window=07:00-17:00", "sit_break")}};
    CHECK(stage.when("2025-06-11T02:00:00Z") == "2025-06-11T06:00:00Z");
    stage.history.cramps = {cramp_at(9, "2025-06-11T01:30:00Z@Europe/London")};
    const auto ring = stage.next("2025-06-11T02:00:00Z");
    REQUIRE(ring);
    CHECK(format_utc(ring->at) == "2025-06-11T07:00:00Z");
    CHECK(ring->merged.size() == 2);
    // A cramp in the afternoon does not take the evening's reminder away.
    stage.reminders = {bedtime};
    stage.history.cramps = {cramp_at(9, "2025-06-11T13:00:00Z@Europe/London")};
    CHECK(stage.when("2025-06-11T20:00:00Z") == "2025-06-11T20:30:00Z");
    stage.history.cramps = {cramp_at(9, "2025-06-11T20:10:00Z@Europe/London")};
    CHECK(stage.when("2025-06-11T20:15:00Z") == "2025-06-12T20:30:00Z");
}

TEST_CASE("a reminder makes up for nothing from before it was chosen") {
    Stage stage{{bedtime}};
    stage.reminders[0].chosen = utc("2025-06-10T20:31:00Z");
    CHECK(stage.when("2025-06-10T20:32:00Z") == "2025-06-11T20:30:00Z");
    stage.reminders[0].chosen = utc("2025-06-10T20:29:00Z");
    CHECK(stage.when("2025-06-10T20:32:00Z") == "2025-06-10T20:32:00Z");
}

TEST_CASE("days in which the machine slept give one reminder") {
    Stage stage{{bedtime, sit}};
    stage.ring_at("2025-06-10T08:00:00Z");
    const std::string morning_after = "2025-06-14T09:05:00Z";
    REQUIRE(stage.when(morning_after) == morning_after);
    stage.ring_at(morning_after);
    CHECK(stage.when(morning_after) == "2025-06-14T10:05:00Z");
    // Woken at eleven in the evening: the bedtime one, once.
    const std::string evening = "2025-06-16T22:00:00Z";
    CHECK(stage.next(evening) == Ring{utc(evening), bedtime.id, {}});
    stage.ring_at(evening);
    CHECK(stage.when(evening) == "2025-06-17T08:00:00Z");
}

TEST_CASE("the evenings planned are those of the active bedtime reminders") {
    Reminder weekend = reminder(8, "daily 21:00 days=Sat,Sun", "wind_down");
    CHECK(planned_evenings({}, shipped) == Weekdays::all());
    CHECK(planned_evenings({sit}, shipped) == Weekdays::all());
    CHECK(planned_evenings({sit, weekend}, shipped) ==
          Weekdays::of({std::chrono::Saturday, std::chrono::Sunday}));
    CHECK(planned_evenings({weekend, bedtime}, shipped) == Weekdays::all());
    // After midnight it is for the evening before, by where the practice day begins.
    const Reminder night = reminder(9, "daily 00:30 days=Sat,Sun", "wind_down");
    CHECK(planned_evenings({night}, shipped) ==
          Weekdays::of({std::chrono::Friday, std::chrono::Saturday}));
    CHECK(planned_evenings({night}, shipped, 0h) ==
          Weekdays::of({std::chrono::Saturday, std::chrono::Sunday}));
    weekend.active = false;
    CHECK(planned_evenings({weekend}, shipped) == Weekdays::all());
}

// Through a year of real days: the machine sleeps at odd times, its owner travels, the clocks
// change, the clock is wrong now and then. What is asked for must hold every single evening.
TEST_CASE(
    "in a year of nights every evening rings once at most, in time, and never once it is done") {
    const std::vector<Zone> zones{zone_named("Europe/London"), zone_named("America/New_York"),
                                  zone_named("Australia/Lord_Howe"), zone_named("Asia/Kathmandu"),
                                  zone_named("Pacific/Auckland")};
    std::mt19937 random(7);
    const auto chance = [&](int percent) { return static_cast<int>(random() % 100) < percent; };
    Stage stage{{bedtime}};
    std::map<LocalDay, int> rings;
    std::set<LocalDay> done;
    UtcInstant now = utc("2024-11-01T00:00:00Z");
    const UtcInstant end = utc("2025-11-15T00:00:00Z");
    unsigned number = 100;
    std::size_t here = 0;
    int evenings = 0, late = 0;
    while (now < end) {
        stage.zone = zones[here];
        const auto ring = stage.next_at(now);
        REQUIRE(ring);
        REQUIRE(ring->at >= now);
        UtcInstant woken = ring->at;
        if (chance(25)) woken += std::chrono::minutes{random() % 600};  // asleep at that moment
        if (chance(3)) {                                                // on a plane instead
            here = random() % zones.size();
            now = std::max(now + 1h, woken - 5h);
            continue;
        }
        if (chance(15)) {  // done before it rings
            const UtcInstant at = woken - 20min;
            if (at > now) {
                stage.history.sessions.push_back(
                    session_at(++number, format_utc(at) + "@" + stage.zone.id, "wind_down"));
                done.insert(stage.history.sessions.back().practice_day);
                now = at + 10min;
                continue;
            }
        }
        const auto due = stage.next_at(woken);
        REQUIRE(due);
        if (due->at > woken) {  // slept through
            now = woken;
            continue;
        }
        const LocalStamp rung = stamp(woken, stage.zone);
        const LocalDay evening = date_rung_for(std::get<DailyRule>(bedtime.rule.when), rung);
        const Seconds after = wall_time(rung) - (LocalTime{evening} + 21h + 30min);
        CHECK(after >= 0s);
        CHECK(after <= latest_ring + 1h);  // an hour more by the wall clock, if it went ahead
        CHECK(done.count(evening) == 0);
        CHECK(++rings[evening] == 1);
        ++evenings;
        late += after > 0s ? 1 : 0;
        stage.state = rang(stage.state, *due, stage.reminders, rung);
        // The clock is set back over the ring: no second one for this evening.
        if (chance(20)) {
            const auto again = stage.next_at(woken - 90min);
            REQUIRE(again);
            CHECK(again->at > woken);
        }
        now = woken + 1s;
    }
    CHECK(evenings > 250);
    CHECK(late > 5);
    CHECK(done.size() > 20);
}

TEST_CASE("a break that nobody saw is as if it had not rung") {
    Stage stage{{feet, sit}};
    stage.ring_at("2025-06-10T08:00:00Z");
    const ReminderState before = stage.state;
    stage.state = rang(stage.state, {utc("2025-06-10T08:30:00Z"), feet.id, {}}, stage.reminders,
                       stamp(utc("2025-06-10T08:30:00Z"), stage.zone));
    CHECK(stage.when("2025-06-10T08:40:00Z") == "2025-06-10T09:00:00Z");
    stage.state = took_back(stage.state, {utc("2025-06-10T08:30:00Z"), feet.id, {}}, before);
    CHECK(stage.state == before);
    CHECK(stage.when("2025-06-10T08:40:00Z") == "2025-06-10T08:40:00Z");
    // The very first one.
    Stage first{{feet}};
    const auto ring = first.next("2025-06-10T08:00:00Z");
    first.ring_at("2025-06-10T08:00:00Z");
    CHECK(took_back(first.state, *ring, {}) == ReminderState{});
}
