#include "app/reminders/plan_ahead.h"

#include <catch2/catch.hpp>

#include "zones.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

UtcInstant utc(const char* text) {
    return parse_utc(text).value();
}

Reminder reminder(std::uint8_t number, const char* rule, const char* opens) {
    Reminder one{{}, parse_rule(rule).value(), opens, "", {}, true};
    one.id.bytes[0] = number;
    return one;
}
const Reminder bedtime = reminder(1, "daily 21:30", "evening");
const Reminder early = reminder(2, "daily 01:30", "evening");
const Reminder late = reminder(3, "daily 02:30 days=Sun", "evening");
const Reminder sit = reminder(4, "every 60m window=09:00-18:00", "stand_up");
const Reminder water = reminder(5, "daily 10:30", "water");

const RoutineFacts routines{{{"evening", "In the evening"}, {"stand_up", "Stand up"}}, {}, {}};

Plan plan_with(std::vector<Reminder> reminders, const Settings& settings = {}) {
    return plan_of(routines, {}, settings, std::move(reminders), utc("2025-01-01T00:00:00Z"));
}

const Zone& london() {
    static const Zone zone = desktop::find_zone("Europe/London").value();
    return zone;
}

// Rings that come if somebody looks every ten minutes, and does nothing.
std::vector<std::pair<UtcInstant, EntryId>> step_by_step(const Plan& plan, UtcInstant now) {
    std::vector<std::pair<UtcInstant, EntryId>> rings;
    ReminderState state;
    for (const UtcInstant end = now + longest_ahead; now <= end && rings.size() < most_ahead;
         now += 10min) {
        for (auto ring = next_ring(plan, state, now, london()); ring && ring->at <= now;
             ring = next_ring(plan, state, now, london())) {
            state = rang(state, *ring, plan.reminders, stamp(now, london()));
            rings.emplace_back(now, ring->reminder);
            if (ring->reminder == sit.id) state = ignored(state, now);
        }
    }
    return rings;
}

}  // namespace

TEST_CASE("a plan ahead is what rings step by step, over a year with both changes of the clock") {
    const bool has_breaks = GENERATE(false, true);
    std::vector<Reminder> reminders{bedtime, early, late, water};
    if (has_breaks) reminders.push_back(sit);
    const Plan plan = plan_with(reminders);
    std::size_t count = 0;
    for (UtcInstant start = utc("2025-01-01T12:00:00Z"); start < utc("2026-01-01T00:00:00Z");
         start += std::chrono::days{7}) {
        std::vector<std::pair<UtcInstant, EntryId>> ahead;
        for (const RingAhead& ring : plan_ahead(plan, {}, start, london()))
            ahead.emplace_back(ring.at, ring.notice.reminder);
        CAPTURE(format_utc(start));
        CHECK(ahead == step_by_step(plan, start));
        count += ahead.size();
    }
    CHECK(count > 1000);
}

TEST_CASE("a plan ahead ends after fourteen days, or with the last ring that fits") {
    const UtcInstant now = utc("2025-06-10T12:00:00Z");
    CHECK(plan_ahead(plan_with({bedtime}), {}, now, london()).size() == 14);
    CHECK(plan_ahead(plan_with({bedtime, sit}), {}, now, london()).size() == most_ahead);
    CHECK(plan_ahead(plan_with({}), {}, now, london()).empty());
}

TEST_CASE("a ring ahead has the clock on the wall, but for breaks and for what was put off") {
    const UtcInstant now = utc("2025-06-10T20:40:00Z");
    ReminderState state;
    state.last_fired[bedtime.id] = stamp(utc("2025-06-10T20:30:00Z"), london());
    state = snoozed(state, bedtime.id, now);
    const auto rings = plan_ahead(plan_with({bedtime}), state, now, london());
    REQUIRE(rings.size() > 2);
    CHECK(rings[0].at == now + snooze_length);
    CHECK_FALSE(rings[0].wall);
    CHECK(rings[0].snoozes == 1);
    REQUIRE(rings[1].wall);
    CHECK(format_utc(rings[1].at) == "2025-06-11T20:30:00Z");
    CHECK(rings[1].wall->offset == 1h);
    CHECK(rings[1].snoozes == most_snoozes);
    for (const RingAhead& ring : plan_ahead(plan_with({sit}), {}, now, london()))
        CHECK_FALSE(ring.wall);
}

TEST_CASE("what holds reminders back now does not hold a plan back") {
    ReminderState state;
    state.hold = true;
    CHECK_FALSE(
        plan_ahead(plan_with({bedtime}), state, utc("2025-06-10T12:00:00Z"), london()).empty());
}

TEST_CASE("rings are written for the phone, discreet where that was chosen") {
    const UtcInstant now = utc("2025-06-10T20:00:00Z");
    Reminder own = bedtime;
    own.text = "Calves,\tthen\nsleep";
    const auto first = [&](const Plan& plan) {
        return ring_as_text(plan_ahead(plan, {}, now, london()).front());
    };
    CHECK(first(plan_with({own})) == "1749587400000\t2025-06-10T21:30\t" + to_string(own.id) +
                                         "\tevening\tCalves, then sleep\tIn the evening\t2\t"
                                         "Start\tLater\tI just had one\n");
    Settings discreet;
    discreet.reminders_discreet = true;
    const std::string text = first(plan_with({own}, discreet));
    CHECK(text.find("Calves") == std::string::npos);
    CHECK(text.find("In the evening") == std::string::npos);
    CHECK(rings_as_text({}).empty());
}
