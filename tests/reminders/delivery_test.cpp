#include "app/reminders/delivery.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "zones.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

UtcInstant utc(const std::string& text) {
    return parse_utc(text).value();
}

Reminder reminder(std::uint8_t number, const char* rule, const char* opens) {
    Reminder one{{}, parse_rule(rule).value(), opens, std::string("Text ") + opens, {}, true};
    one.id.bytes[0] = number;
    return one;
}
const Reminder bedtime = reminder(1, "daily 21:30 skip_if_done=1", "wind_down");
const Reminder sit = reminder(2, "every 60m window=09:00-18:00", "sit_break");
const Reminder often = reminder(3, "every 2m window=09:00-18:00", "toes_and_pumps");
const Reminder water = reminder(4, "daily 12:00", "water");

// A desktop in memory, and time that passes by hand.
struct Stage {
    explicit Stage(std::vector<Reminder> reminders, const std::string& now,
                   const char* zone_id = "Europe/London")
        : zone(desktop::find_zone(zone_id).value()), at(utc(now)) {
        plan.reminders = std::move(reminders);
        plan.titles = {{"wind_down", "Wind down"}, {"sit_break", "Sit break"}};
        delivery.plan(plan);
        step();
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    Moment now() const { return {at, zone, boot}; }
    void step() { next = delivery.step(now()); }
    void pass(Seconds time) {
        at += time;
        boot += time;
        step();
    }
    // As the agent waits: until nothing is to be waited for before then.
    void pass_waiting(Seconds time) {
        const Millis end = boot + time;
        while (boot < end) {
            Millis wait = end - boot;
            if (next.within) wait = std::min(wait, *next.within);
            if (next.at) wait = std::min<Millis>(wait, *next.at - at);
            pass(std::max(std::chrono::ceil<Seconds>(wait), 1s));
            ++waits;
        }
    }
    void presence(Presence who) {
        delivery.presence(who, now());
        step();
    }
    void answer(Answer what) {
        delivery.answer(number, what, now());
        step();
    }
    void closed() {
        delivery.closed(number, now());
        step();
    }
    void replan() {
        delivery.plan(plan);
        step();
    }
    bool is_withdrawn(std::uint32_t one) const {
        return std::count(withdrawn.begin(), withdrawn.end(), one) > 0;
    }

    Zone zone;
    UtcInstant at;
    Millis boot{1'000'000};
    Plan plan;
    std::vector<Notice> shown;
    std::vector<UtcInstant> shown_at;
    std::vector<std::uint32_t> withdrawn;
    std::vector<std::string> opened;
    std::vector<TickEntry> ticks;
    std::uint32_t number = 0;
    ReminderState kept;
    int times_kept = 0, waits = 0;
    bool busy = false, can_show = true;
    Delivery delivery{
        {[this](const Notice& notice) -> std::optional<std::uint32_t> {
             if (!can_show) return std::nullopt;
             shown.push_back(notice);
             shown_at.push_back(at);
             return ++number;
         },
         [this](std::uint32_t one) { withdrawn.push_back(one); }, [this] { return busy; },
         [this](const std::string& what) { opened.push_back(what); },
         [this](TickEntry entry) { ticks.push_back(std::move(entry)); },
         [this](const ReminderState& state) {
             kept = state;
             ++times_kept;
         }},
        {}};
    Delivery::Next next;
};

}  // namespace

TEST_CASE("it waits for the moment of the next reminder, and for nothing else") {
    Stage stage({bedtime, sit}, "2025-06-10T18:00:00Z");
    CHECK(stage.shown.empty());
    CHECK(stage.next.at == utc("2025-06-10T20:30:00Z"));
    CHECK_FALSE(stage.next.within);
    Stage none({}, "2025-06-10T18:00:00Z");
    CHECK_FALSE(none.next.at);
    CHECK_FALSE(none.next.within);
}

TEST_CASE("two breaks that nobody answers are followed by two hours of quiet") {
    Stage stage({sit}, "2025-06-10T08:00:00Z");
    stage.pass_waiting(8h);
    const std::vector<UtcInstant> expected{
        utc("2025-06-10T08:00:00Z"), utc("2025-06-10T09:00:00Z"), utc("2025-06-10T11:05:00Z"),
        utc("2025-06-10T12:05:00Z"), utc("2025-06-10T14:10:00Z"), utc("2025-06-10T15:10:00Z")};
    CHECK(stage.shown_at == expected);
    CHECK(stage.withdrawn.size() == 6);
    CHECK(stage.waits < 40);
}

TEST_CASE("a break that follows closely takes the place of the one before, which was ignored") {
    Stage stage({often}, "2025-06-10T08:00:00Z");
    stage.pass_waiting(10min);
    CHECK(stage.shown.size() == 2);  // the third would come into the quiet
    CHECK(stage.is_withdrawn(1));
}

TEST_CASE("whoever starts is not ignoring, and Legato opens what the reminder is for") {
    Stage stage({sit}, "2025-06-10T08:00:00Z");
    stage.answer(Answer::start);
    CHECK(stage.opened == std::vector<std::string>{"sit_break"});
    stage.closed();
    CHECK(stage.kept.ignored_in_a_row == 0);
    CHECK(stage.next.at == utc("2025-06-10T09:00:00Z"));
    // A press that comes late, on what is gone, does nothing.
    stage.answer(Answer::start);
    CHECK(stage.opened.size() == 1);
}

TEST_CASE("what has nothing to open cannot be started") {
    Stage stage({water}, "2025-06-10T11:00:00Z");
    REQUIRE(stage.shown.size() == 1);
    CHECK_FALSE(stage.shown[0].can_start);
    CHECK(stage.shown[0].summary == "Text water");
    CHECK(stage.shown[0].body.empty());
}

TEST_CASE("while it is locked, away or in a session nothing is ignored and one break is held") {
    const auto who = GENERATE(Presence{true, false, false}, Presence{false, true, false},
                              Presence{false, false, true});
    Stage stage({sit}, "2025-06-10T08:00:00Z");
    REQUIRE(stage.shown.size() == 1);
    stage.pass(1min);
    stage.presence(who);
    CHECK(stage.is_withdrawn(1));
    CHECK_FALSE(stage.next.at);
    stage.pass(2min);
    CHECK(stage.shown.size() == 1);
    stage.presence({});
    CHECK(stage.kept.ignored_in_a_row == 0);
    if (who.away)  // that was a break
        CHECK(stage.next.at == utc("2025-06-10T09:03:00Z"));
    else
        CHECK(stage.shown.size() == 2);
}

TEST_CASE("a screen locked for five minutes was a break") {
    Stage stage({sit}, "2025-06-10T08:00:00Z");
    stage.presence({true, false, false});
    stage.pass(5min);
    stage.presence({});
    CHECK(stage.shown.size() == 1);
    CHECK(stage.next.at == utc("2025-06-10T09:05:00Z"));
}

TEST_CASE("a presentation is asked about once a minute, and one break comes after it") {
    Stage stage({sit}, "2025-06-10T07:00:00Z");
    stage.busy = true;
    stage.pass_waiting(4h);
    CHECK(stage.shown.empty());
    CHECK(stage.waits <= 200);
    CHECK(stage.times_kept == 0);
    stage.busy = false;
    stage.pass_waiting(2min);
    CHECK(stage.shown.size() == 1);

    // One that began while a break was shown: not ignored either.
    stage.busy = true;
    stage.pass_waiting(10min);
    CHECK(stage.kept.ignored_in_a_row == 0);
    CHECK(stage.kept.last_fired.empty());
}

TEST_CASE("what cannot be shown stays due until it can") {
    Stage stage({bedtime}, "2025-06-10T20:29:00Z");
    stage.can_show = false;
    stage.pass_waiting(10min);
    CHECK(stage.kept == ReminderState{});
    CHECK(stage.waits <= 12);
    stage.can_show = true;
    stage.delivery.try_again();
    stage.step();
    CHECK(stage.shown.size() == 1);
}

TEST_CASE("the evening's reminder goes when it is done, or not wanted any more") {
    Stage stage({bedtime}, "2025-06-10T20:30:00Z");
    REQUIRE(stage.shown.size() == 1);
    stage.pass(30min);
    stage.replan();
    CHECK(stage.withdrawn.empty());
    SECTION("done") {
        using namespace std::chrono;
        stage.plan.facts.done[bedtime.id] = {local_days{year{2025} / 6 / 10}};
    }
    SECTION("switched off") {
        stage.plan.reminders[0].active = false;
    }
    SECTION("removed") {
        stage.plan.reminders.clear();
    }
    SECTION("in a pause") {
        stage.plan.facts.paused = true;
    }
    stage.replan();
    CHECK(stage.is_withdrawn(1));
}

TEST_CASE("it can be paused from the settings") {
    Stage stage({sit}, "2025-06-10T07:59:00Z");
    stage.plan.paused_until = utc("2025-06-10T10:00:00Z");
    stage.replan();
    stage.pass_waiting(119min);
    CHECK(stage.shown.empty());
    stage.pass_waiting(3min);
    CHECK(stage.shown.size() == 1);
}

TEST_CASE("a clock that is set back repeats nothing, one set ahead misses nothing") {
    Stage stage({bedtime}, "2025-06-10T20:29:00Z");
    stage.pass_waiting(2min);
    REQUIRE(stage.shown.size() == 1);
    stage.at -= 3h;
    stage.step();
    CHECK(stage.next.at == utc("2025-06-11T20:30:00Z"));
    stage.pass_waiting(4h);
    CHECK(stage.shown.size() == 1);
    stage.at = utc("2025-06-11T21:00:00Z");  // ahead, over the next evening's moment
    stage.step();
    CHECK(stage.shown.size() == 2);
    stage.at = utc("2025-06-20T12:00:00Z");  // far ahead: not the evenings in between
    stage.step();
    CHECK(stage.shown.size() == 2);
}

TEST_CASE("a traveller is reminded by the clock of the place") {
    Stage stage({bedtime}, "2025-06-10T18:00:00Z");
    CHECK(stage.next.at == utc("2025-06-10T20:30:00Z"));
    stage.zone = desktop::find_zone("America/New_York").value();
    stage.step();
    CHECK(stage.next.at == utc("2025-06-11T01:30:00Z"));
    stage.zone = desktop::find_zone("Asia/Tokyo").value();
    stage.step();
    CHECK(stage.next.at == utc("2025-06-11T12:30:00Z"));
}

TEST_CASE("years of waiting are a few wakeups a day") {
    Stage stage({bedtime, sit}, "2024-06-10T05:00:00Z");
    stage.pass_waiting(24h * 365);
    CHECK(stage.shown.size() > 365 * 5);
    CHECK(stage.waits < 365 * 40);
    // Each evening once, by its clock, summer and winter.
    int evenings = 0;
    for (const UtcInstant at : stage.shown_at)
        evenings += wall_time(stamp(at, stage.zone)).time_since_epoch() % 24h == 21h + 30min;
    CHECK(evenings == 365);
}

TEST_CASE("the evening's reminder that was put off comes back, though she was away meanwhile") {
    Stage stage({bedtime}, "2025-06-10T20:30:00Z");
    stage.answer(Answer::later);
    stage.pass(1min);
    stage.presence({false, true, false});
    stage.pass(5min);
    stage.presence({});
    CHECK(stage.next.at == utc("2025-06-10T20:40:00Z"));
    stage.pass_waiting(5min);
    CHECK(stage.shown.size() == 2);
}

TEST_CASE("a walk that was put off comes back after the break that rang meanwhile") {
    const Reminder walk = reminder(5, "daily 17:30", "walk_10");
    for (const auto what : {Answer::start, Answer::just_had_one}) {
        Stage stage({walk, reminder(6, "every 30m window=17:36-18:00", "sit_break")},
                    "2025-06-10T16:30:30Z");
        REQUIRE(stage.shown.size() == 1);
        stage.pass(1min);
        stage.answer(Answer::later);
        stage.pass(270s);
        REQUIRE(stage.shown.size() == 2);
        CHECK(stage.shown[1].summary == "Text sit_break");
        stage.answer(what);
        CHECK(stage.next.at == utc("2025-06-10T16:41:30Z"));
    }
}

TEST_CASE("a glass of water is ticked, and restarts its own reminder only") {
    const Reminder glass = reminder(4, "every 120m window=08:00-18:00", "water");
    Stage stage({glass}, "2025-06-10T08:00:00Z");
    REQUIRE(stage.shown.size() == 1);
    CHECK(stage.shown[0].had == "Done");
    stage.pass(1min);
    stage.plan.facts.last_session = stage.at;  // no water
    stage.replan();
    CHECK(stage.withdrawn.empty());
    stage.pass(1min);
    stage.answer(Answer::just_had_one);
    REQUIRE(stage.ticks.size() == 1);
    CHECK(stage.ticks[0].what == "water");
    CHECK(stage.ticks[0].ticked.at == utc("2025-06-10T08:02:00Z"));
    CHECK(stage.ticks[0].practice_day == practice_day(stage.ticks[0].ticked));
    CHECK(stage.next.at == utc("2025-06-10T10:02:00Z"));
    CHECK_FALSE(stage.kept.last_break);

    Stage movement({sit}, "2025-06-10T08:00:00Z");
    CHECK(movement.shown.at(0).had == "I just had one");
    movement.answer(Answer::just_had_one);
    CHECK(movement.ticks.empty());
    // To a question it would be an odd answer.
    Stage question({reminder(7, "daily 08:00", "cramp_log")}, "2025-06-10T07:00:00Z");
    CHECK(question.shown.at(0).had.empty());
}

TEST_CASE("what a service has shown that is gone is shown again, and its numbers mean nothing") {
    for (const Reminder& one :
         {bedtime, reminder(8, "every 60m window=21:30-22:00", "sit_break")}) {
        Stage stage({one}, "2025-06-10T20:30:00Z");
        REQUIRE(stage.shown.size() == 1);
        stage.pass(1min);
        stage.delivery.service_gone();
        stage.answer(Answer::start);  // by the number of another's
        CHECK(stage.opened.empty());
        CHECK(stage.withdrawn.empty());
        REQUIRE(stage.shown.size() == 2);
        CHECK(stage.kept.ignored_in_a_row == 0);
        stage.answer(Answer::start);
        CHECK(stage.opened.size() == 1);
    }
}

TEST_CASE("answers have names, those of the buttons in their order") {
    Stage stage({sit}, "2025-06-10T08:00:00Z");
    REQUIRE(stage.shown.size() == 1);
    std::vector<std::string> names, labels;
    for (const OfferedAnswer& one : answers_to(stage.shown[0])) {
        REQUIRE(answer_named(one.name));
        names.push_back(one.name);
        labels.push_back(one.label);
    }
    CHECK(names == std::vector<std::string>{"start", "later", "had"});
    CHECK(labels == std::vector<std::string>{"Start", "Later", "I just had one"});
    CHECK(stage.shown[0].reminder == sit.id);
    CHECK(stage.shown[0].opens == "sit_break");
    for (const char* unknown : {"", "Start", "default", "closed", "1"})
        CHECK_FALSE(answer_named(unknown));
    CHECK(answers_to({}).size() == 2);
}

TEST_CASE("what is passed over does not ring any more, what comes due later does") {
    Stage stage({}, "2025-06-10T08:00:00Z");
    stage.plan.reminders = {sit, bedtime, reminder(5, "daily 08:30", "wind_down")};
    stage.delivery.plan(stage.plan);
    stage.delivery.pass_over(stage.now());
    stage.pass_waiting(59min);
    CHECK(stage.shown.empty());
    stage.pass_waiting(2min);
    CHECK(stage.shown.size() == 1);
}

TEST_CASE("what was not shown after all is tried again, and was not ignored") {
    Stage stage({sit}, "2025-06-10T08:00:00Z");
    REQUIRE(stage.shown.size() == 1);
    stage.delivery.not_shown(stage.number, stage.now());
    stage.step();
    CHECK(stage.shown.size() == 1);
    CHECK(stage.kept == ReminderState{});
    CHECK(stage.withdrawn.empty());
    stage.pass_waiting(62s);
    CHECK(stage.shown.size() == 2);
}
