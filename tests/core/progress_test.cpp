#include "core/diary/progress.h"

#include <catch2/catch.hpp>

#include "history_support.h"

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;

namespace {

const CountsAsById shipped{{"calf_wall", {CountsAs::movement, true}},
                           {"calf_towel", {CountsAs::movement, true}},
                           {"ankle_circles", CountsAs::movement},
                           {"wind_down", CountsAs::bedtime},
                           {"cramp_now", {CountsAs::nothing, false, false, true}},
                           {"side_rest", CountsAs::nothing}};

std::string day_in_june(int day, const std::string& time = "20:30") {
    return "2025-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "T" + time +
           ":00Z@Etc/UTC";
}

Progress shown_on(const History& history, const std::string& now,
                  std::chrono::weekday week_start = std::chrono::Monday,
                  std::chrono::hours rollover = default_rollover) {
    ProgressOptions options;
    options.week_start = week_start;
    options.rollover = rollover;
    options.counts_as = shipped;
    return progress(history, options, stamp_of(now));
}

NightEntry answer(unsigned number, LocalDay night, NightSaid said) {
    NightEntry entry;
    entry.id = id_of(number);
    entry.night = night;
    entry.said = said;
    return entry;
}

}  // namespace

TEST_CASE("weeks are as in the sample rows") {
    for (const Row& row : read_cases("weekly_cases.csv")) {
        INFO(row.at("id") << ": " << row.at("title"));
        const std::chrono::hours rollover{std::stoi(row.at("rollover_hour"))};
        History history;
        for (const std::string& at : words_of(row.at("sessions")))
            history.sessions.push_back(session_at(static_cast<unsigned>(history.sessions.size()),
                                                  at, "calf_wall", rollover));
        const Progress shown = shown_on(history, row.at("now_utc") + "@" + row.at("zone"),
                                        parse_weekday(row.at("week_start")).value(), rollover);
        CHECK(format_day(shown.this_week().first_day) == row.at("expected_week_start_key"));
        CHECK(shown.this_week().days_done == std::stoi(row.at("expected_days_done")));
    }
}

TEST_CASE("thirteen whole weeks are shown, on whichever day the week begins") {
    for (unsigned first = 0; first < 7; ++first)
        for (int day = 1; day < 15; ++day) {
            const std::chrono::weekday start{first};
            const Progress shown = shown_on({}, day_in_june(day), start);
            REQUIRE(shown.days.size() == 91);
            REQUIRE(shown.weeks.size() == 13);
            CHECK(std::chrono::weekday{shown.days.front().day} == start);
            CHECK(shown.days.back().day - shown.days.front().day == std::chrono::days{90});
            CHECK(shown.this_week().first_day <= shown.today);
            CHECK(shown.today - shown.this_week().first_day < std::chrono::days{7});
            for (const DayView& view : shown.days)
                CHECK(view.is_to_come == (view.day > shown.today));
        }
}

TEST_CASE("a day is the brighter the more was done on it") {
    History history;
    history.sessions = {session_at(1, day_in_june(10)),
                        session_at(2, day_in_june(11)),
                        session_at(3, day_in_june(11)),
                        session_at(4, day_in_june(12)),
                        session_at(5, day_in_june(13), "side_rest"),
                        session_at(6, day_in_june(14)),
                        session_at(7, day_in_june(14)),
                        session_at(8, day_in_june(14))};
    history.sessions[3].fraction = 0.79;
    history.sessions[0].fraction = 0.8;
    const Progress shown = shown_on(history, day_in_june(15, "12:00"));
    std::vector<int> levels;
    for (auto day = shown.days.end() - 7; day != shown.days.end(); ++day)
        levels.push_back(day->level);
    CHECK(levels == std::vector<int>{0, 2, 3, 1, 0, 3, 0});  // Monday the 9th to Sunday the 15th
    CHECK(shown.this_week().days_done == 3);
    CHECK(shown.this_week().moved == 23min);  // seven times 200 s
    CHECK(shown.movement == Streak{3, 3});    // the 12th and the 13th are bridged
}

TEST_CASE("a calf stretch is a bedtime session from eight in the evening until four") {
    const auto is_bedtime_at = [](const std::string& time, const std::string& routine,
                                  std::chrono::hours rollover = default_rollover) {
        return is_bedtime(session_at(1, day_in_june(10, time), routine, rollover), shipped);
    };
    CHECK_FALSE(is_bedtime_at("19:59", "calf_wall"));
    CHECK(is_bedtime_at("20:00", "calf_wall"));
    CHECK(is_bedtime_at("23:59", "calf_towel"));
    CHECK(is_bedtime_at("03:59", "calf_wall"));
    CHECK_FALSE(is_bedtime_at("04:00", "calf_wall"));
    CHECK_FALSE(is_bedtime_at("22:00", "ankle_circles"));
    CHECK(is_bedtime_at("12:00", "wind_down"));
    CHECK_FALSE(is_bedtime_at("22:00", "side_rest"));
    CHECK_FALSE(is_bedtime_at("09:00", "calf_wall", 12h));
    CHECK(is_bedtime_at("01:00", "calf_wall", 12h));
}

TEST_CASE("a walk ticked by hand is a movement day, for the day it was ticked for") {
    History history;
    TickEntry tick;
    tick.what = walk_tick;
    tick.ticked = stamp_of(day_in_june(11));
    tick.practice_day = practice_day(tick.ticked) - std::chrono::days{1};
    tick.length = 25min;
    history.ticks = {tick};
    tick.what = "water";
    tick.practice_day += std::chrono::days{1};
    history.ticks.push_back(tick);
    const Progress shown = shown_on(history, day_in_june(11, "21:00"));
    CHECK(shown.movement == Streak{1, 1});
    CHECK_FALSE(shown.movement_today);
    CHECK(shown.this_week().days_done == 1);
    CHECK(shown.this_week().moved == 25min);
}

TEST_CASE("evenings are counted up to yesterday until today's is done") {
    History history;
    for (int day : {10, 11, 13}) {
        const auto number = static_cast<unsigned>(day);
        history.sessions.push_back(session_at(number, day_in_june(day), "wind_down"));
    }
    CHECK(shown_on(history, day_in_june(14)).last_7 == Adherence{3, 4});
    CHECK(shown_on(history, day_in_june(18)).last_7 == Adherence{2, 7});
    CHECK(shown_on(history, day_in_june(18)).last_28 == Adherence{3, 8});
    history.sessions.push_back(session_at(18, day_in_june(18, "20:10"), "wind_down"));
    CHECK(shown_on(history, day_in_june(18)).last_7 == Adherence{2, 7});
    CHECK(shown_on(history, day_in_june(18)).last_28 == Adherence{4, 9});
    CHECK(shown_on({}, day_in_june(18)).last_7 == Adherence{0, 0});

    // Evenings without a reminder are not planned, but one that was done is not lost.
    ProgressOptions options;
    options.counts_as = shipped;
    options.planned_evenings = Weekdays::of({std::chrono::Monday, std::chrono::Tuesday});
    const Progress shown = progress(history, options, stamp_of(day_in_june(18)));
    CHECK(shown.last_28 == Adherence{4, 6});  // 10, 11, 13, 16 (a Monday), 17, 18
}

TEST_CASE("a pause plans no evenings, misses no day, and is shown until it ends") {
    History history;
    history.sessions = {session_at(1, day_in_june(1), "wind_down")};
    PauseEntry pause;
    pause.began = stamp_of(day_in_june(2));
    pause.first_day = practice_day(pause.began);
    history.pauses = {pause};
    Progress shown = shown_on(history, day_in_june(25));
    CHECK(shown.paused);
    CHECK(shown.bedtime == Streak{1, 1});
    CHECK(shown.last_28 == Adherence{1, 1});
    CHECK(shown.days[90 - 6].paused);

    history.pauses[0].ended = stamp_of(day_in_june(20));
    history.pauses[0].last_day = practice_day(*history.pauses[0].ended);
    shown = shown_on(history, day_in_june(21));
    CHECK_FALSE(shown.paused);
    CHECK(shown.bedtime == Streak{1, 1});
    CHECK(shown_on(history, day_in_june(25)).bedtime == Streak{0, 1});
}

TEST_CASE("a night has cramps, none, or nobody knows") {
    const LocalDay tenth = cramp_night(stamp_of(day_in_june(10)));
    History history;
    const auto night = [&] {
        const auto nights = cramp_nights(history, shipped);
        const auto found = nights.find(tenth);
        return found == nights.end() ? CrampNight::unknown : found->second;
    };
    CHECK(night() == CrampNight::unknown);
    history.nights = {answer(1, tenth, NightSaid::skip)};
    CHECK(night() == CrampNight::unknown);
    history.sessions = {session_at(2, day_in_june(11, "03:00"), "cramp_now")};
    CHECK(night() == CrampNight::some);
    history.nights = {answer(1, tenth, NightSaid::none)};
    CHECK(night() == CrampNight::none);
    history.cramps = {cramp_at(3, day_in_june(11, "05:00"))};
    CHECK(night() == CrampNight::some);
    history.cramps = {cramp_at(3, day_in_june(11, "12:00"))};
    CHECK(night() == CrampNight::none);
}

TEST_CASE("a leg is spared for a day after a cramp that was played, told of or answered") {
    const std::string at = day_in_june(11, "03:00");
    const UtcInstant begun = stamp_of(at).at;
    History played, told, answered;
    played.sessions = {session_at(1, at, "cramp_now")};
    told.cramps = {cramp_at(2, at)};
    answered.nights = {answer(3, cramp_night(stamp_of(at)), NightSaid::some)};
    answered.nights[0].written = begun;
    for (const History& history : {played, told, answered}) {
        CHECK(cramp_lately(history, begun, shipped));
        CHECK(cramp_lately(history, begun + std::chrono::hours{24} - Seconds{1}, shipped));
        CHECK_FALSE(cramp_lately(history, begun + std::chrono::hours{24}, shipped));
        CHECK_FALSE(cramp_lately(history, begun - Seconds{1}, shipped));
    }
    answered.nights[0].said = NightSaid::none;
    CHECK_FALSE(cramp_lately(answered, begun, shipped));
    played.sessions[0].routine = "calf_wall";
    CHECK_FALSE(cramp_lately(played, begun, shipped));
}

TEST_CASE("the night is asked about in the morning, until something is said of it") {
    const auto asked = [](const History& history, const std::string& time) {
        return shown_on(history, day_in_june(11, time)).ask_about;
    };
    const LocalDay tenth = cramp_night(stamp_of(day_in_june(10)));
    CHECK(asked({}, "07:00") == tenth);
    CHECK(asked({}, "04:00") == tenth);
    CHECK(asked({}, "11:59") == tenth);
    CHECK_FALSE(asked({}, "03:59"));
    CHECK_FALSE(asked({}, "12:00"));
    CHECK_FALSE(asked({}, "21:00"));
    for (const NightSaid said : {NightSaid::none, NightSaid::some, NightSaid::skip}) {
        History history;
        history.nights = {answer(1, tenth, said)};
        CHECK_FALSE(asked(history, "07:00"));
        history.nights = {answer(1, tenth - std::chrono::days{1}, said)};
        CHECK(asked(history, "07:00"));
    }
    History history;
    history.cramps = {cramp_at(3, day_in_june(11, "05:00"))};
    CHECK_FALSE(asked(history, "07:00"));
}

TEST_CASE("nights are compared only when enough of them are known") {
    const LocalDay first = cramp_night(stamp_of(day_in_june(1)));
    const auto compared = [&](int known, int with_bedtime) {
        std::map<LocalDay, CrampNight> nights;
        std::set<LocalDay> bedtime;
        for (int i = 0; i < known; ++i) {
            nights[first + std::chrono::days{i}] = i % 2 ? CrampNight::some : CrampNight::none;
            if (i < with_bedtime) bedtime.insert(first + std::chrono::days{i});
        }
        nights[first + std::chrono::days{known}] = CrampNight::unknown;
        return compare(nights, bedtime, first, first + std::chrono::days{90});
    };
    CHECK_FALSE(compared(13, 6));
    CHECK_FALSE(compared(14, 3));
    CHECK_FALSE(compared(14, 11));
    const auto found = compared(14, 4);
    REQUIRE(found);
    CHECK(found->with_bedtime == NightCount{4, 2});
    CHECK(found->without == NightCount{10, 5});
    CHECK(compared(14, 10));
}

TEST_CASE("the night that is not over yet is not compared") {
    History history;
    for (int day = 1; day <= 14; ++day) {
        const auto number = static_cast<unsigned>(day);
        if (day <= 5) history.sessions.push_back(session_at(number, day_in_june(day), "wind_down"));
        history.cramps.push_back(cramp_at(100 + number, day_in_june(day, "22:00")));
    }
    CHECK_FALSE(shown_on(history, day_in_june(15, "11:59")).comparison);
    CHECK(shown_on(history, day_in_june(15, "12:00")).comparison);
    CHECK(shown_on(history, day_in_june(15, "12:00")).this_week().cramps == 6);
}
