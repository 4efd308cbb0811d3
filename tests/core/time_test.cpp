#include "core/time/time.h"

#include <catch2/catch.hpp>

using namespace legato;
using namespace std::chrono_literals;

namespace {
UtcInstant at(const char* text) {
    return parse_utc(text).value();
}
}  // namespace

TEST_CASE("a moment in UTC is read in one form only and written back the same") {
    for (const char* text :
         {"2025-06-10T20:00:00Z", "1900-01-01T00:00:00Z", "1969-07-20T20:17:40Z",
          "2024-02-29T23:59:59Z", "2038-01-19T03:14:08Z", "2200-12-31T23:59:59Z"})
        CHECK(format_utc(at(text)) == text);
    CHECK(at("1970-01-01T00:00:00Z").time_since_epoch() == 0s);

    for (const char* text :
         {"", "2025-06-10", "2025-06-10T20:00:00", "2025-06-10 20:00:00Z", "2025-6-10T20:00:00Z",
          "2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-06-10T24:00:00Z",
          "2025-06-10T20:60:00Z", "2025-06-10T20:00:60Z", "1899-12-31T23:59:59Z",
          "2201-01-01T00:00:00Z", "2025-06-10T20:00:00Zx", "+025-06-10T20:00:00Z",
          "2025-06-10T20:00:00z"}) {
        INFO(text);
        CHECK_FALSE(parse_utc(text).has_value());
    }
}

TEST_CASE("a session at half past midnight belongs to the evening before") {
    const auto london = 3600s;
    CHECK(format_day(practice_day({at("2025-06-10T23:30:00Z"), london, ""})) == "2025-06-10");
    CHECK(format_day(practice_day({at("2025-06-11T02:59:59Z"), london, ""})) == "2025-06-10");
    CHECK(format_day(practice_day({at("2025-06-11T03:00:00Z"), london, ""})) == "2025-06-11");
    CHECK(format_day(practice_day({at("2025-06-10T23:30:00Z"), london, ""}, 0h)) == "2025-06-11");
    CHECK(format_day(practice_day({at("1969-12-31T23:00:00Z"), -3600s, ""})) == "1969-12-31");
}

TEST_CASE("night is from nine in the evening to seven in the morning, by the local clock") {
    CHECK_FALSE(is_night({at("2025-06-10T20:59:59Z"), 0s, ""}));
    CHECK(is_night({at("2025-06-10T21:00:00Z"), 0s, ""}));
    CHECK(is_night({at("2025-06-11T06:59:59Z"), 0s, ""}));
    CHECK_FALSE(is_night({at("2025-06-11T07:00:00Z"), 0s, ""}));
    CHECK(is_night({at("2025-06-11T12:00:00Z"), 10h, ""}));
    CHECK(is_night({at("1950-06-11T02:00:00Z"), 0s, ""}));
}

TEST_CASE("a countdown shows a part of a second as a whole one and never less than nothing") {
    CHECK(format_countdown(20s) == "0:20");
    CHECK(format_countdown(19'001ms) == "0:20");
    CHECK(format_countdown(19'000ms) == "0:19");
    CHECK(format_countdown(-5ms) == "0:00");
    CHECK(format_countdown(905s) == "15:05");
    CHECK(format_countdown(3727s) == "1:02:07");
}

TEST_CASE(
    "a time of day is two figures, a colon and two figures, from midnight to a minute before it") {
    CHECK(format_clock(0min) == "00:00");
    CHECK(format_clock(7h + 5min) == "07:05");
    CHECK(format_clock(21h + 30min) == "21:30");
    CHECK(format_clock(23h + 59min) == "23:59");
    CHECK(format_clock(24h) == "00:00");
    CHECK(format_clock(25h + 1min) == "01:01");
}
