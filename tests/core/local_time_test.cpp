#include "core/time/local_time.h"

#include <catch2/catch.hpp>

#include "cases.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

namespace {

// "2025-03-09T02:30:00Z", read as what a wall clock shows.
LocalTime wall(const std::string& text) {
    return LocalTime{utc(text).time_since_epoch()};
}

}  // namespace

TEST_CASE(
    "a wall clock's time is the first moment at which it is shown, or the one after the gap") {
    struct Case {
        const char *zone, *shown, *moment;
    };
    const std::vector<Case> cases{
        {"UTC", "2025-06-10T21:30:00Z", "2025-06-10T21:30:00Z"},
        {"Europe/London", "2025-06-10T21:30:00Z", "2025-06-10T20:30:00Z"},
        {"America/New_York", "2025-03-09T01:59:59Z", "2025-03-09T06:59:59Z"},
        {"America/New_York", "2025-03-09T02:00:00Z", "2025-03-09T07:00:00Z"},
        {"America/New_York", "2025-03-09T02:30:00Z", "2025-03-09T07:30:00Z"},
        {"America/New_York", "2025-03-09T02:59:59Z", "2025-03-09T07:59:59Z"},
        {"America/New_York", "2025-03-09T03:00:00Z", "2025-03-09T07:00:00Z"},
        {"America/New_York", "2025-11-02T00:59:59Z", "2025-11-02T04:59:59Z"},
        {"America/New_York", "2025-11-02T01:00:00Z", "2025-11-02T05:00:00Z"},
        {"America/New_York", "2025-11-02T01:59:59Z", "2025-11-02T05:59:59Z"},
        {"America/New_York", "2025-11-02T02:00:00Z", "2025-11-02T07:00:00Z"},
        {"Australia/Sydney", "2025-10-05T02:15:00Z", "2025-10-04T16:15:00Z"},
        {"Australia/Sydney", "2025-04-06T02:15:00Z", "2025-04-05T15:15:00Z"},
        {"Australia/Lord_Howe", "2025-10-05T02:10:00Z", "2025-10-04T15:40:00Z"},
        {"Australia/Lord_Howe", "2025-04-06T01:45:00Z", "2025-04-05T14:45:00Z"},
        {"Antarctica/Troll", "2025-03-30T01:30:00Z", "2025-03-30T01:30:00Z"},
        {"Antarctica/Troll", "2025-10-26T01:30:00Z", "2025-10-25T23:30:00Z"},
        {"Pacific/Kiritimati", "2025-06-10T10:00:00Z", "2025-06-09T20:00:00Z"},
        {"Pacific/Pago_Pago", "2025-06-10T10:00:00Z", "2025-06-10T21:00:00Z"},
        {"Pacific/Apia", "2011-12-30T12:00:00Z", "2011-12-30T22:00:00Z"},  // no such day
        {"Asia/Kathmandu", "2038-01-19T08:59:08Z", "2038-01-19T03:14:08Z"},
        {"America/New_York", "1969-07-20T16:17:40Z", "1969-07-20T20:17:40Z"},
        {"Europe/London", "2199-07-01T12:00:00Z", "2199-07-01T11:00:00Z"},
    };
    for (const Case& c : cases) {
        INFO(c.zone << " " << c.shown);
        CHECK(format_utc(instant_of(wall(c.shown), zone_named(c.zone))) == c.moment);
    }
}

TEST_CASE("every quarter of an hour of a year, in every odd zone, is found again") {
    for (const char* id :
         {"America/New_York", "Australia/Lord_Howe", "Antarctica/Troll", "Africa/Casablanca",
          "Europe/Dublin", "America/St_Johns", "Pacific/Chatham", "Pacific/Apia", "Asia/Tehran"}) {
        const Zone zone = zone_named(id);
        for (UtcInstant at = utc("2011-06-01T00:00:00Z"); at < utc("2012-06-01T00:00:00Z");
             at += 6h + 15min) {
            const UtcInstant found = instant_of(wall_time(stamp(at, zone)), zone);
            const bool is_same = found == at;
            const bool is_first_of_two =
                found < at && wall_time(stamp(found, zone)) == wall_time(stamp(at, zone));
            if (!is_same && !is_first_of_two) FAIL(id << " " << format_utc(at));
        }
    }
    SUCCEED("all of them");
}

TEST_CASE("a cramp at five in the morning is of the same night as one at eleven in the evening") {
    const auto night = [](const char* at) { return format_day(cramp_night(stamp_of(at))); };
    CHECK(night("2025-06-10T22:00:00Z@Europe/London") == "2025-06-10");
    CHECK(night("2025-06-11T04:00:00Z@Europe/London") == "2025-06-10");
    CHECK(night("2025-06-11T10:59:59Z@Europe/London") == "2025-06-10");
    CHECK(night("2025-06-11T11:00:00Z@Europe/London") == "2025-06-11");
    CHECK(night("2025-03-09T07:30:00Z@America/New_York") == "2025-03-08");
    CHECK(night("1970-01-01T05:00:00Z@UTC") == "1969-12-31");
    CHECK(night("2024-03-01T05:00:00Z@UTC") == "2024-02-29");
}

TEST_CASE("a practice day begins at any hour from midnight to noon") {
    for (int rollover = 0; rollover <= latest_rollover.count(); ++rollover) {
        const std::chrono::hours begins{rollover};
        const auto day = [&](UtcInstant at) { return format_day(practice_day({at}, begins)); };
        const UtcInstant midnight = utc("2025-06-11T00:00:00Z");
        CHECK(day(midnight + begins) == "2025-06-11");
        CHECK(day(midnight + begins - 1s) == "2025-06-10");
    }
}

TEST_CASE("a week begins on the day one chooses") {
    const LocalDay wednesday{std::chrono::sys_days{std::chrono::days{20'250}}.time_since_epoch()};
    REQUIRE(std::chrono::weekday{wednesday} == std::chrono::Wednesday);
    for (unsigned first = 0; first < 7; ++first) {
        const LocalDay begins = week_of(wednesday, std::chrono::weekday{first});
        CHECK(std::chrono::weekday{begins} == std::chrono::weekday{first});
        CHECK(begins <= wednesday);
        CHECK(wednesday - begins < std::chrono::days{7});
    }
    CHECK(week_of(wednesday, std::chrono::Wednesday) == wednesday);
    CHECK(week_of(wednesday, std::chrono::Monday) == wednesday - std::chrono::days{2});
}

TEST_CASE("days of the week are written with three letters") {
    for (unsigned day = 0; day < 7; ++day)
        CHECK(parse_weekday(name_of(std::chrono::weekday{day})) == std::chrono::weekday{day});
    for (const char* text : {"", "mon", "Monday", "MON", "Mo", "0"})
        CHECK_FALSE(parse_weekday(text));
}
