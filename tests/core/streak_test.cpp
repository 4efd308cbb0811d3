#include "core/diary/streak.h"

#include <array>
#include <catch2/catch.hpp>
#include <set>

#include "cases.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

namespace {

std::vector<DoneDay> done_at(const std::string& sessions, std::chrono::hours rollover) {
    std::vector<DoneDay> done;
    for (const std::string& word : words_of(sessions)) {
        const LocalStamp at = stamp_of(word);
        done.push_back({practice_day(at, rollover), at});
    }
    return done;
}

// A history of days in June 2025, as "10 11 13", each at 20:00 UTC.
std::vector<DoneDay> june(const std::string& days) {
    std::vector<DoneDay> done;
    for (const std::string& day : words_of(days)) {
        const LocalStamp at{utc("2025-06-01T20:00:00Z") + std::chrono::days{std::stoi(day) - 1}};
        done.push_back({practice_day(at), at});
    }
    return done;
}

LocalStamp june_now(int day) {
    return {utc("2025-06-01T21:00:00Z") + std::chrono::days{day - 1}};
}

Streak in_june(const std::string& days, int today, int rest_days,
               std::vector<DayRange> paused = {}) {
    return streak(june(days), {default_rollover, rest_days, std::move(paused)}, june_now(today));
}

LocalDay june_day(int day) {
    return practice_day(june_now(day));
}

}  // namespace

TEST_CASE("streaks are as in the sample rows") {
    const std::vector<Row> rows = read_cases("streak_cases.csv");
    REQUIRE(rows.size() >= 35);
    for (const Row& row : rows) {
        INFO(row.at("id") << ": " << row.at("title"));
        const std::chrono::hours rollover{std::stoi(row.at("rollover_hour"))};
        const LocalStamp now = stamp(utc(row.at("now_utc")), zone_named(row.at("now_zone")));
        const std::vector<DoneDay> done = done_at(row.at("sessions"), rollover);
        std::string keys;
        std::set<LocalDay> days;
        for (const DoneDay& one : done) days.insert(one.day);
        for (const LocalDay day : days) keys += (keys.empty() ? "" : " ") + format_day(day);
        CHECK(keys == row.at("day_keys"));
        const Streak found = streak(done, {rollover, 0, {}}, now);
        CHECK(found.current == std::stoi(row.at("expected_current_travel_grace")));
        CHECK(found.longest == std::stoi(row.at("expected_longest_travel_grace")));
    }
}

TEST_CASE("a missed day is bridged by the rest days of its seven days, and never adds") {
    struct Expected {
        const char* days;
        int today;
        std::array<Streak, 4> with;  // 0 to 3 rest days
    };
    const std::vector<Expected> cases{
        {"", 10, {{{0, 0}, {0, 0}, {0, 0}, {0, 0}}}},
        {"10", 10, {{{1, 1}, {1, 1}, {1, 1}, {1, 1}}}},
        {"10", 11, {{{1, 1}, {1, 1}, {1, 1}, {1, 1}}}},
        {"10", 12, {{{0, 1}, {1, 1}, {1, 1}, {1, 1}}}},
        {"10", 13, {{{0, 1}, {0, 1}, {1, 1}, {1, 1}}}},
        {"10", 14, {{{0, 1}, {0, 1}, {0, 1}, {1, 1}}}},
        {"10", 15, {{{0, 1}, {0, 1}, {0, 1}, {0, 1}}}},
        {"10 12", 12, {{{1, 1}, {2, 2}, {2, 2}, {2, 2}}}},
        {"10 13", 13, {{{1, 1}, {1, 1}, {2, 2}, {2, 2}}}},
        {"10 14", 14, {{{1, 1}, {1, 1}, {1, 1}, {2, 2}}}},
        {"10 15", 15, {{{1, 1}, {1, 1}, {1, 1}, {1, 1}}}},
        // Every second day: the fourth missed one has three others in its seven days.
        {"1 3 5 7 9", 9, {{{1, 1}, {1, 2}, {1, 3}, {1, 4}}}},
        {"1 2 3 4 5 8 9 10 11 12 15", 15, {{{1, 5}, {1, 5}, {11, 11}, {11, 11}}}},
        // Seven days later the rest day is there again, six days later not yet.
        {"1 3 4 5 6 7 8 10", 10, {{{1, 6}, {8, 8}, {8, 8}, {8, 8}}}},
        {"1 3 4 5 6 7 9", 9, {{{1, 5}, {1, 6}, {7, 7}, {7, 7}}}},
    };
    for (const Expected& expected : cases)
        for (int rest_days = 0; rest_days <= most_rest_days; ++rest_days) {
            INFO(expected.days << ", today " << expected.today << ", " << rest_days
                               << " rest days");
            const Streak found = in_june(expected.days, expected.today, rest_days);
            const Streak& wanted = expected.with[static_cast<std::size_t>(rest_days)];
            CHECK(found.current == wanted.current);
            CHECK(found.longest == wanted.longest);
        }
}

TEST_CASE("after a long break a new streak earns its rest days anew") {
    CHECK(in_june("1 2 3 20 22", 22, 2) == Streak{1, 3});
    CHECK(in_june("1 2 3 20 21 22 23 24 25 27", 27, 2) == Streak{7, 7});
}

TEST_CASE("a pause of any length misses no day and adds none") {
    const std::vector<DayRange> pause{{june_day(12), june_day(24)}};
    for (int rest_days = 0; rest_days <= most_rest_days; ++rest_days) {
        CHECK(in_june("10 11 25", 25, rest_days, pause) == Streak{3, 3});
        CHECK(in_june("10 11", 20, rest_days, pause) == Streak{2, 2});
        CHECK(in_june("10 11 18 25", 25, rest_days, pause) == Streak{4, 4});
    }
    // It takes no rest day away from the days around it.
    CHECK(in_june("10 25", 25, 1, pause) == Streak{2, 2});
    CHECK(in_june("10 25", 25, 0, pause) == Streak{1, 1});

    const std::vector<DayRange> years{{june_day(12), june_day(3000)}};
    CHECK(in_june("10 11 3001", 3001, 0, years) == Streak{3, 3});
}

TEST_CASE("a clock that was wrong does no harm to the streak of the days around it") {
    const std::string good =
        "2025-06-10T20:00:00Z@Europe/London 2025-06-12T20:00:00Z@Europe/London";
    const LocalStamp now = stamp_of("2025-06-12T21:00:00Z@Europe/London");
    for (int rest_days = 0; rest_days <= most_rest_days; ++rest_days) {
        const StreakRules rules{default_rollover, rest_days, {}};
        const int alone = streak(done_at(good, 4h), rules, now).current;
        CHECK(alone == (rest_days == 0 ? 1 : 2));
        for (const char* odd :
             {"1900-01-01T00:00:00Z", "1970-01-01T00:00:10Z", "2000-01-01T12:00:00Z",
              "2025-06-13T20:00:00Z", "2026-01-01T12:00:00Z", "2200-12-31T23:59:59Z"}) {
            INFO(odd);
            const std::string all = good + " " + odd + "@UTC";
            const Streak found = streak(done_at(all, 4h), rules, now);
            CHECK(found.current == alone);
            CHECK(found.longest >= found.current);
        }
    }
}

TEST_CASE("what a person did is counted the same in whatever order it is read") {
    const std::vector<DoneDay> forward = june("3 4 5 7 8 12 13 15 16");
    const std::vector<DoneDay> backward(forward.rbegin(), forward.rend());
    for (int rest_days = 0; rest_days <= most_rest_days; ++rest_days) {
        const StreakRules rules{default_rollover, rest_days, {}};
        CHECK(streak(forward, rules, june_now(17)) == streak(backward, rules, june_now(17)));
    }
}

TEST_CASE("whoever lands a day later has not missed the day that there was not") {
    // Left Honolulu in the evening of the 11th, landed in Auckland on the 13th.
    const std::vector<DoneDay> done =
        done_at("2025-06-11T07:00:00Z@Pacific/Honolulu 2025-06-11T22:00:00Z@Pacific/Honolulu", 4h);
    const StreakRules strict{default_rollover, 0, {}};
    CHECK(streak(done, strict, stamp_of("2025-06-12T20:00:00Z@Pacific/Auckland")).current == 2);
    CHECK(streak(done, strict, stamp_of("2025-06-14T20:00:00Z@Pacific/Auckland")).current == 0);
    // Apia had no 30th of December in 2011.
    const std::vector<DoneDay> apia =
        done_at("2011-12-30T06:00:00Z@Pacific/Apia 2011-12-31T06:00:00Z@Pacific/Apia", 4h);
    CHECK(streak(apia, strict, stamp_of("2011-12-31T07:00:00Z@Pacific/Apia")) == Streak{2, 2});
}
