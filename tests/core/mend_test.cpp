#include "core/diary/mend.h"

#include <catch2/catch.hpp>

#include "core/settings/day_options.h"
#include "history_support.h"
#include "zones.h"

using namespace legato;
using namespace legato::test;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Zone london = desktop::find_zone("Europe/London").value();

LocalTime at(const char* as_if_utc) {
    return LocalTime{parse_utc(as_if_utc).value().time_since_epoch()};
}

}  // namespace

TEST_CASE("what is moved belongs to the day of its new time, by the rollover") {
    const SessionEntry before = session_at(1, "2025-06-10T20:00:00Z@Europe/London");
    for (const auto& [rollover, day] : {std::pair{4, "2025-06-08"}, {2, "2025-06-09"}}) {
        const auto moved = std::get<SessionEntry>(
            moved_to(before, at("2025-06-09T03:00:00Z"), london, hours{rollover}));
        CHECK(format_utc(moved.started.at) == "2025-06-09T02:00:00Z");
        CHECK(format_day(moved.practice_day) == day);
        CHECK(moved.id == before.id);
        CHECK(moved.active == before.active);
    }
    const CrampEntry cramp = cramp_at(2, "2025-06-10T20:00:00Z@Europe/London");
    CHECK(format_day(
              std::get<CrampEntry>(moved_to(cramp, at("2025-06-09T03:00:00Z"), london, hours{4}))
                  .night) == "2025-06-08");
}

TEST_CASE("what is moved over a change of the clocks has the offset of then") {
    const SessionEntry summer = session_at(1, "2025-06-10T20:00:00Z@Europe/London");
    const auto winter = std::get<SessionEntry>(
        moved_to(summer, at("2025-01-10T21:00:00Z"), london, default_rollover));
    CHECK(winter.started.offset == Seconds{0});
    CHECK(format_utc(winter.started.at) == "2025-01-10T21:00:00Z");
    // 01:30 does not exist in this night.
    const auto gap = std::get<SessionEntry>(
        moved_to(summer, at("2025-03-30T01:30:00Z"), london, default_rollover));
    CHECK(format_utc(gap.started.at) == "2025-03-30T01:30:00Z");
}

TEST_CASE("a session counts by how much of it was done, a cramp without an end has no length") {
    const JournalEntry session = session_at(1, "2025-06-10T20:00:00Z@Europe/London");
    const auto part = std::get<SessionEntry>(with_length(session, Seconds{159}, Seconds{200}));
    CHECK_FALSE(part.completed);
    const auto enough = std::get<SessionEntry>(with_length(session, Seconds{160}, Seconds{200}));
    CHECK(enough.completed);
    CHECK(std::get<SessionEntry>(with_length(session, Seconds{900}, Seconds{200})).fraction == 1);

    const JournalEntry cramp = cramp_at(2, "2025-06-10T20:00:00Z@Europe/London");
    const auto eased = std::get<CrampEntry>(with_length(cramp, Seconds{60}, Seconds{0}));
    CHECK(eased.end == CrampEnd::eased);
    CHECK(length_of(eased) == Seconds{60});
    const auto open = std::get<CrampEntry>(with_length(eased, Seconds{0}, Seconds{0}));
    CHECK(open.end == CrampEnd::unknown);
    CHECK_FALSE(open.lasted);
}

TEST_CASE("a correction and a deletion are the next word on what stands") {
    const JournalEntry standing = session_at(1, "2025-06-10T20:00:00Z@Europe/London");
    const UtcInstant now = parse_utc("2025-06-11T20:00:00Z").value();
    const auto longer = corrected(standing, with_length(standing, Seconds{300}, Seconds{300}), now);
    CHECK(reason_of(longer) == EntryReason::correction);
    History history = fold({standing, longer});
    REQUIRE(history.sessions.size() == 1);
    CHECK(history.sessions[0].active == Seconds{300});
    CHECK(fold({standing, longer, deleted(longer, now)}).sessions.empty());
    CHECK(id_of(deleted(longer, now)) == id_of(standing));
}

TEST_CASE("days are counted and reminders ring as it is set") {
    Settings settings;
    settings.day_starts_at = 2;
    settings.rest_days = 0;
    settings.week_starts_on = std::chrono::Wednesday;
    settings.quiet = {hours{20}, hours{9}};
    Reminder bedtime;
    bedtime.opens = "wind_down";
    bedtime.rule = parse_rule("daily 21:30 days=Mon").value();
    const CountsAsById counts_as{{"wind_down", CountsAs::bedtime}};
    const ProgressOptions options = progress_options(settings, {bedtime}, counts_as);
    CHECK(options.rollover == hours{2});
    CHECK(options.rest_days == 0);
    CHECK(options.week_start == std::chrono::Wednesday);
    CHECK(options.planned_evenings == Weekdays::of({std::chrono::Monday}));
    bedtime.rule = parse_rule("daily 02:30 days=Mon").value();  // after the day has begun, at two
    CHECK(progress_options(settings, {bedtime}, counts_as).planned_evenings ==
          Weekdays::of({std::chrono::Monday}));
    bedtime.rule = parse_rule("daily 01:30 days=Mon").value();
    CHECK(progress_options(settings, {bedtime}, counts_as).planned_evenings ==
          Weekdays::of({std::chrono::Sunday}));
    bedtime.active = false;
    CHECK(progress_options(settings, {bedtime}, counts_as).planned_evenings == Weekdays::all());
    CHECK(reminder_options(settings).quiet_from == hours{20});
    CHECK(reminder_options(settings).quiet_to == hours{9});
    CHECK(reminder_options(settings).rollover == hours{2});
}
