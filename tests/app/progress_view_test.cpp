#include "app/pages/progress.h"

#include <catch2/catch.hpp>

#include "app/pages/days.h"

using namespace legato;
using std::chrono::days;

namespace {

// Wednesday 11 June 2025, noon.
const LocalStamp now{parse_utc("2025-06-11T12:00:00Z").value(), Seconds{0}, "UTC"};

struct World {
    content::Library library;
    Settings settings;
    History history;
    std::uint8_t next_id = 1;

    World() {
        for (const auto& [id, counts_as] :
             {std::pair{"calf_wall", CountsAs::movement}, {"side_rest", CountsAs::nothing}}) {
            Routine routine;
            routine.id = routine.title = id;
            routine.counts_as = counts_as;
            library.routines.push_back(routine);
        }
    }

    void did(int days_ago, const char* routine = "calf_wall", double fraction = 1) {
        SessionEntry entry;
        entry.id.bytes[0] = next_id++;
        entry.reason = EntryReason::end;
        entry.routine = routine;
        entry.started = {now.at - days{days_ago}, Seconds{0}, "UTC"};
        entry.practice_day = practice_day(entry.started);
        entry.active = std::chrono::minutes{4};
        entry.fraction = fraction;
        entry.completed = fraction >= 1;
        history.sessions.insert(history.sessions.begin(), entry);
    }

    ui::ProgressView view() const {
        return progress_view({library, settings, ui::english(), now}, history);
    }
};

const ui::HeatDay& ago(const ui::ProgressView& view, int days_ago) {
    const auto today = std::find_if(view.days.begin(), view.days.end(),
                                    [](const ui::HeatDay& day) { return day.today; });
    REQUIRE(today != view.days.end());
    return *(today - days_ago);
}

}  // namespace

TEST_CASE("progress has 13 whole weeks, the last of them this one") {
    World world;
    world.did(0);
    const ui::ProgressView view = world.view();
    REQUIRE(view.days.size() == 91);
    CHECK(std::chrono::weekday{view.first_day} == std::chrono::Monday);
    CHECK(view.days[86].today);  // a Wednesday
    CHECK_FALSE(view.days[86].ahead);
    for (std::size_t i = 87; i < 91; ++i) CHECK(view.days[i].ahead);

    world.settings = with(Settings{}, "week_starts_on", "Sun").value();
    CHECK(std::chrono::weekday{world.view().first_day} == std::chrono::Sunday);
    CHECK(world.view().days[87].today);
}

TEST_CASE("what counts is counted, and rest is in the log only") {
    World world;
    world.did(2);
    world.did(1, "side_rest");
    world.did(0);
    world.did(0);
    const ui::ProgressView view = world.view();
    CHECK(view.days_this_week == 2);
    CHECK(view.minutes.back() == 12);
    CHECK(view.sessions == 4);
    CHECK(view.days_done == 2);
    CHECK(ago(view, 1).level == 0);
    CHECK(ago(view, 2).level > 0);
    CHECK(ago(view, 0).level > ago(view, 2).level);
}

TEST_CASE(
    "a missed day or two are rest days that are counted in, a third within seven days is not") {
    World world;
    for (const int day : {20, 19, 18, 17, 16, 14, 13}) world.did(day);
    const ui::ProgressView view = world.view();
    CHECK(ago(view, 15).rest);
    CHECK(ago(view, 12).rest);
    CHECK_FALSE(ago(view, 11).rest);
    CHECK_FALSE(ago(view, 10).rest);
    CHECK_FALSE(ago(view, 21).rest);  // before it began
    CHECK_FALSE(ago(view, 0).rest);   // today is never missed
}

TEST_CASE("days in a row bridge rest days, and can be hidden") {
    World world;
    for (const int day : {5, 4, 2, 1}) world.did(day);
    CHECK(world.view().days_in_a_row == 4);
    CHECK(world.view().most_days_in_a_row == 4);
    world.settings = with(Settings{}, "streaks_shown", "0").value();
    CHECK_FALSE(world.view().days_in_a_row);
    CHECK_FALSE(world.view().most_days_in_a_row);
}

TEST_CASE("without any session progress is empty") {
    World world;
    CHECK(world.view().empty);
    CHECK(world.view().days_this_week == 0);
    world.did(0, "side_rest");
    CHECK_FALSE(world.view().empty);
}
