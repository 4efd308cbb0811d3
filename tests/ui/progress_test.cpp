#include <catch2/catch.hpp>

#include "support/shown.h"
#include "ui/samples/progress.h"

using namespace legato;
using namespace legato::testing;

namespace {

auto page_of(ui::ProgressView view) {
    return Shown{std::move(view), ui::progress_screen};
}

}  // namespace

TEST_CASE("progress tells the week, the days in a row and the minutes") {
    auto shown = page_of(sample::progress_view());
    CHECK(shown.told("progress.week") == "Days this week|4 of 7");
    CHECK(shown.told("progress.streak") == "Days in a row|5");
    CHECK(shown.told("progress.minutes") == "Minutes this week|38 of 60");
    CHECK(shown.told("progress.map").find("The last 13 weeks: ") == 0);
    CHECK(shown.told("progress.map").find("4 days this week") != std::string::npos);
    CHECK(shown.told("progress.rest") == "A night off is fine. Rest days are counted in.|");
}

TEST_CASE("without a goal the minutes stand alone, and with one that is reached it is only told") {
    ui::ProgressView view = sample::progress_view();
    view.weekly_goal = 0;
    CHECK(page_of(view).told("progress.minutes") == "Minutes this week|38");
    view.weekly_goal = 60;
    view.minutes.back() = 75;
    CHECK(page_of(view).told("progress.minutes") == "Minutes this week|75 of 60");
}

TEST_CASE("who does not want to see days in a row is not told of them") {
    ui::ProgressView view = sample::progress_view();
    view.days_in_a_row = view.most_days_in_a_row = std::nullopt;
    view.evenings_in_a_row = view.most_evenings_in_a_row = std::nullopt;
    auto shown = page_of(view);
    CHECK(shown.told("progress.streak") == "not there");
    for (const ui::Node& node : shown.screen.ui.tree())
        CHECK(node.label.find("in a row") == std::string::npos);
}

TEST_CASE("progress tells evenings, nights and what may be set beside each other") {
    ui::ProgressView view = sample::progress_view();
    auto shown = page_of(view);
    CHECK(shown.told("progress.evening_streak") == "Evenings in a row|3");
    CHECK(shown.told("progress.last_7") == "In the last 7 days|5 of 7 evenings");
    CHECK(shown.told("progress.last_28") == "In the last 28 days|17 of 26 evenings");
    CHECK(shown.told("progress.bars") == "Minutes a week|38");
    CHECK(shown.told("progress.nights.marks").find("The last 4 weeks: ") == 0);
    CHECK(shown.told("progress.nights.with.count") == "a cramp in 3 of 12 nights|");
    CHECK(shown.told("progress.nights.without.count") == "a cramp in 4 of 8 nights|");
    const std::string cause = "This shows what happened, not what caused it.|";
    CHECK(shown.told("progress.nights.cause") == cause);

    view.comparison.reset();  // too little is known to say anything
    auto fewer = page_of(view);
    CHECK(fewer.told("progress.nights.with") == "not there");
    CHECK(fewer.told("progress.nights.cause") == cause);
    view.nights.clear();
    CHECK(page_of(view).told("progress.nights") == "not there");
    view.last_7 = view.last_28 = {0, 0};
    CHECK(page_of(view).told("progress.evenings") == "not there");
}

TEST_CASE("a pause is begun from progress, and while it lasts it is told first") {
    ui::ProgressView view = sample::progress_view();
    auto actions = page_of(view).act("progress.pause");
    REQUIRE(actions.size() == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == ui::Place::pause);
    view.paused_since = LocalDay{std::chrono::year{2025} / 6 / 3};
    auto paused = page_of(view);
    CHECK(paused.told("progress.pause") == "Pause|Since Tue 3 June");
    CHECK(find(paused.screen.ui.tree(), "progress.pause")->rect.bottom() <
          find(paused.screen.ui.tree(), "progress.week")->rect.y);
}

TEST_CASE("before anything was done, progress invites, and leads to the routines") {
    auto shown = page_of({});
    CHECK(shown.told("progress.empty.title") == "Your first calm night starts here|");
    CHECK(shown.told("progress.week") == "not there");
    const auto actions = shown.act("progress.empty.button");
    REQUIRE(actions.size() == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == ui::Place::routines);
}

TEST_CASE("the log is one tap away from progress, also while it is empty") {
    for (const ui::ProgressView& view : {sample::progress_view(), ui::ProgressView{}}) {
        const auto actions = page_of(view).act("progress.log");
        REQUIRE(actions.size() == 1);
        CHECK(place_of(std::get<ui::Open>(actions[0]).where) == ui::Place::log);
    }
}

TEST_CASE("on a wide screen the weeks lie beside this week") {
    auto shown = page_of(sample::progress_view());
    shown.settle();
    shown.screen.viewport = {915, 412, 1, {}};
    shown.settle();
    const ui::Node* week = find(shown.screen.ui.tree(), "progress.week");
    const ui::Node* map = find(shown.screen.ui.tree(), "progress.map");
    REQUIRE(week);
    REQUIRE(map);
    CHECK(map->rect.x > week->rect.right());
    CHECK(map->rect.y < week->rect.bottom());
}

TEST_CASE("the log has a heading for each month, newest first") {
    Headless screen;
    const ui::LogView view = sample::log_view(25);
    screen.settle([&](ui::Frame& frame) { return log_screen(frame, view); });
    const ui::Tree& tree = screen.ui.tree();
    REQUIRE(find(tree, "log.month.2025.6"));
    CHECK(find(tree, "log.month.2025.6")->label == "June 2025");
    CHECK(find(tree, "log.month.2025.6")->rect.bottom() <= find(tree, "log.0")->rect.y);
}

TEST_CASE("an empty log leads to the routines") {
    Headless screen;
    const ui::Screen what = [](ui::Frame& frame) { return log_screen(frame, {}); };
    screen.settle(what);
    screen.ui.activate("log.empty.button");
    const auto actions = screen.settle(what);
    REQUIRE(actions.size() == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == ui::Place::routines);
}
