#include "core/reminders/next_fire.h"

#include <catch2/catch.hpp>

#include "cases.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

namespace {

std::string next_of(const std::string& rule, const std::string& now, const std::string& zone,
                    const std::string& last_fired = "", const std::string& last_session = "",
                    int rollover = 4) {
    const Zone here = zone_named(zone);
    const std::chrono::hours begins{rollover};
    RuleHistory history;
    if (!last_fired.empty()) history.last_fired = stamp_of(last_fired);
    if (!last_session.empty()) {
        history.last_break = utc(last_session);
        history.done = {practice_day(stamp(utc(last_session), here), begins)};
    }
    const auto at = next_fire(parse_rule(rule).value(), history, utc(now), here, begins);
    return at ? format_utc(*at) : "";
}

}  // namespace

TEST_CASE("reminders are as in the sample rows") {
    const std::vector<Row> rows = read_cases("reminder_cases.csv");
    REQUIRE(rows.size() >= 33);
    for (const Row& row : rows) {
        INFO(row.at("id") << ": " << row.at("title"));
        CHECK(next_of(row.at("rule"), row.at("now_utc"), row.at("zone"),
                      row.at("last_fired_utc_at_zone"), row.at("last_session_utc"),
                      std::stoi(row.at("rollover_hour"))) == row.at("expected_next_utc"));
    }
}

TEST_CASE("a daily reminder rings once in the night of every change of the clocks") {
    struct Case {
        const char *rule, *zone, *before, *at, *after;
    };
    const std::vector<Case> cases{
        {"daily 02:30", "Australia/Sydney", "2025-10-04T00:00:00Z", "2025-10-04T16:30:00Z",
         "2025-10-05T15:30:00Z"},
        {"daily 02:30", "Australia/Sydney", "2025-04-05T00:00:00Z", "2025-04-05T15:30:00Z",
         "2025-04-06T16:30:00Z"},
        {"daily 01:45", "Australia/Lord_Howe", "2025-04-05T00:00:00Z", "2025-04-05T14:45:00Z",
         "2025-04-06T15:15:00Z"},
        {"daily 02:15", "Australia/Lord_Howe", "2025-10-04T00:00:00Z", "2025-10-04T15:45:00Z",
         "2025-10-05T15:15:00Z"},
        {"daily 02:30", "Antarctica/Troll", "2025-03-29T12:00:00Z", "2025-03-30T02:30:00Z",
         "2025-03-31T00:30:00Z"},
        {"daily 01:30", "Antarctica/Troll", "2025-10-25T12:00:00Z", "2025-10-25T23:30:00Z",
         "2025-10-27T01:30:00Z"},
        {"daily 02:30", "America/Santiago", "2025-09-06T12:00:00Z", "2025-09-07T05:30:00Z",
         "2025-09-08T05:30:00Z"},
        {"daily 00:30", "America/Santiago", "2025-09-06T12:00:00Z", "2025-09-07T04:30:00Z",
         "2025-09-08T03:30:00Z"},
        {"daily 23:30", "America/Santiago", "2025-04-05T12:00:00Z", "2025-04-06T02:30:00Z",
         "2025-04-07T03:30:00Z"},
        {"daily 02:45", "Pacific/Chatham", "2025-09-27T00:00:00Z", "2025-09-27T14:00:00Z",
         "2025-09-28T13:00:00Z"},
        {"daily 01:30", "Europe/Dublin", "2025-03-29T12:00:00Z", "2025-03-30T01:30:00Z",
         "2025-03-31T00:30:00Z"},
        {"daily 21:30", "Asia/Kolkata", "2038-01-19T03:14:07Z", "2038-01-19T16:00:00Z",
         "2038-01-20T16:00:00Z"},
        {"daily 21:30", "America/New_York", "1969-10-25T12:00:00Z", "1969-10-26T01:30:00Z",
         "1969-10-27T02:30:00Z"},
        {"daily 06:00", "Pacific/Kiritimati", "2024-02-28T12:00:00Z", "2024-02-28T16:00:00Z",
         "2024-02-29T16:00:00Z"},
        {"daily 06:00", "Pacific/Pago_Pago", "2024-02-29T12:00:00Z", "2024-02-29T17:00:00Z",
         "2024-03-01T17:00:00Z"},
        {"daily 12:00", "Pacific/Apia", "2011-12-29T12:00:00Z", "2011-12-29T22:00:00Z",
         "2011-12-30T22:00:00Z"},
    };
    for (const Case& c : cases) {
        INFO(c.rule << " in " << c.zone << " after " << c.before);
        CHECK(next_of(c.rule, c.before, c.zone) == c.at);
        const std::string fired = std::string(c.at) + "@" + c.zone;
        CHECK(next_of(c.rule, c.at, c.zone, fired) == c.after);
        CHECK(next_of(c.rule, c.at, c.zone) == c.after);  // strictly after now
        // The clock is set back by an hour: it does not ring twice for one evening.
        const std::string hour_before = format_utc(utc(c.at) - 1h);
        CHECK(next_of(c.rule, hour_before, c.zone, fired) == c.after);
    }
}

TEST_CASE("a reminder that rang late has rung for its own day, not for the next one") {
    // 21:30 in London, rung at half past midnight.
    CHECK(next_of("daily 21:30", "2025-06-11T08:00:00Z", "Europe/London",
                  "2025-06-10T23:30:00Z@Europe/London") == "2025-06-11T20:30:00Z");
    // Two minutes late, then the clock is set back by three.
    CHECK(next_of("daily 21:30", "2025-06-10T20:29:00Z", "Europe/London",
                  "2025-06-10T20:32:00Z@Europe/London") == "2025-06-11T20:30:00Z");
}

TEST_CASE("whoever flies west in the evening is not reminded of the same evening again") {
    CHECK(next_of("daily 21:30", "2025-06-10T23:00:00Z", "America/New_York",
                  "2025-06-10T20:30:00Z@Europe/London") == "2025-06-12T01:30:00Z");
}

TEST_CASE("a reminder is for the days that were chosen, wherever their date line lies") {
    for (const char* zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"}) {
        const Zone here = zone_named(zone);
        UtcInstant now = utc("2025-06-01T00:00:00Z");
        std::set<unsigned> days;
        for (int i = 0; i < 9; ++i) {
            now = next_fire(parse_rule("daily 00:10 days=Mon,Thu,Sat").value(), {}, now, here)
                      .value();
            days.insert(std::chrono::weekday{
                std::chrono::floor<std::chrono::days>(wall_time(stamp(now, here)))}
                            .c_encoding());
        }
        CHECK(days == std::set<unsigned>{1, 4, 6});
        CHECK(now - utc("2025-06-01T00:00:00Z") < std::chrono::days{22});
    }
}

TEST_CASE("what is done is looked up by the practice day at every rollover") {
    for (int rollover = 0; rollover <= 12; ++rollover) {
        INFO("rollover " << rollover);
        const auto next = [&](const char* rule, const char* session) {
            return next_of(rule, "2025-06-10T12:30:00Z", "UTC", "", session, rollover);
        };
        CHECK(next("daily 21:30 skip_if_done=1", "2025-06-10T12:05:00Z") == "2025-06-11T21:30:00Z");
        // Three in the morning of the 10th is the 9th, if the day begins later than that.
        CHECK(next("daily 21:30 skip_if_done=1", "2025-06-10T03:00:00Z") ==
              (rollover > 3 ? "2025-06-10T21:30:00Z" : "2025-06-11T21:30:00Z"));
        CHECK(next("daily 03:00 skip_if_done=1", "2025-06-10T12:05:00Z") ==
              (rollover > 3 ? "2025-06-12T03:00:00Z" : "2025-06-11T03:00:00Z"));
    }
}

TEST_CASE("the morning after a cramp is asked about, no other") {
    const Zone london = zone_named("Europe/London");
    const ReminderRule rule = parse_rule("daily 08:00 after_cramp=1").value();
    RuleHistory history;
    const UtcInstant now = utc("2025-06-11T04:00:00Z");
    CHECK_FALSE(next_fire(rule, history, now, london));
    history.cramp_nights = {cramp_night(stamp(now, london))};
    CHECK(next_fire(rule, history, now, london) == utc("2025-06-11T07:00:00Z"));
    CHECK_FALSE(next_fire(rule, history, now + 4h, london));
}

TEST_CASE("a break with no past comes at once, in its window") {
    CHECK(next_of("every 60m window=09:00-18:00", "2025-06-10T10:05:00Z", "Europe/London") ==
          "2025-06-10T10:05:00Z");
    CHECK(next_of("every 60m window=09:00-18:00", "2025-06-10T17:00:00Z", "Europe/London") ==
          "2025-06-11T08:00:00Z");
    CHECK(next_of("every 60m window=09:00-18:00 days=Mon", "2025-06-10T10:05:00Z",
                  "Europe/London") == "2025-06-16T08:00:00Z");
    CHECK(next_of("every 60m window=22:00-02:00 days=Fri", "2025-06-14T01:00:00Z",
                  "Europe/London") == "2025-06-20T21:00:00Z");
}

TEST_CASE("a break that rang in the future, by a clock that was wrong, silences nothing") {
    CHECK(next_of("every 60m window=09:00-18:00", "2025-06-10T10:05:00Z", "Europe/London",
                  "2026-06-10T10:00:00Z@Europe/London") == "2025-06-10T10:05:00Z");
}

TEST_CASE("a window that the clocks jump over has no break in it") {
    // From 02:00 to 03:00 in Berlin, from 23:00 to midnight in Nuuk.
    CHECK(next_of("every 30m window=02:30-03:00", "2025-03-29T12:00:00Z", "Europe/Berlin") ==
          "2025-03-31T00:30:00Z");
    CHECK(next_of("every 30m window=23:00-00:00", "2026-03-28T12:00:00Z", "America/Nuuk") ==
          "2026-03-30T00:00:00Z");
    CHECK(next_of("every 30m window=02:30-03:30", "2025-03-29T12:00:00Z", "Europe/Berlin") ==
          "2025-03-31T00:30:00Z");
    CHECK(next_of("every 30m window=02:30-04:00", "2025-03-29T12:00:00Z", "Europe/Berlin") ==
          "2025-03-30T01:30:00Z");
}
