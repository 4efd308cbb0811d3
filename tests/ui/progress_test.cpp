#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/progress.h"

using namespace legato;
using namespace legato::testing;

namespace {

struct Shown {
    Headless screen;
    ui::Screen what;

    explicit Shown(ui::ProgressView view)
        : what(
              [view = std::move(view)](ui::Frame& frame) { return progress_screen(frame, view); }) {
        screen.settle(what);
    }
    std::string told(const char* id) const {
        const ui::Node* node = find(screen.ui.tree(), id);
        return node ? node->label + "|" + node->value : "not there";
    }
    std::vector<ui::Action> act(const char* id) {
        screen.ui.activate(id);
        return screen.settle(what);
    }
};

}  // namespace

TEST_CASE("progress tells the week, the days in a row and the minutes") {
    const Shown shown(sample::progress_view());
    CHECK(shown.told("progress.week") == "Days this week|4 of 7");
    CHECK(shown.told("progress.streak") == "Days in a row|5");
    CHECK(shown.told("progress.minutes") == "Minutes this week|38");
    CHECK(shown.told("progress.map").find("The last 13 weeks: ") == 0);
    CHECK(shown.told("progress.map").find("4 days this week") != std::string::npos);
    CHECK(shown.told("progress.rest") == "A night off is fine. Rest days are counted in.|");
}

TEST_CASE("who does not want to see days in a row is not told of them") {
    ui::ProgressView view = sample::progress_view();
    view.days_in_a_row = view.most_days_in_a_row = std::nullopt;
    const Shown shown(view);
    CHECK(shown.told("progress.streak") == "not there");
    for (const ui::Node& node : shown.screen.ui.tree())
        CHECK(node.label.find("in a row") == std::string::npos);
}

TEST_CASE("before anything was done, progress invites, and leads to the routines") {
    Shown shown({});
    CHECK(shown.told("progress.empty.title") == "Your first calm night starts here|");
    CHECK(shown.told("progress.week") == "not there");
    const auto actions = shown.act("progress.empty.button");
    REQUIRE(actions.size() == 1);
    CHECK(std::get<ui::Open>(actions[0]).place == ui::Place::routines);
}

TEST_CASE("the log is one tap away from progress, also while it is empty") {
    for (const ui::ProgressView& view : {sample::progress_view(), ui::ProgressView{}}) {
        const auto actions = Shown(view).act("progress.log");
        REQUIRE(actions.size() == 1);
        CHECK(std::get<ui::Open>(actions[0]).place == ui::Place::log);
    }
}

TEST_CASE("on a wide screen the weeks lie beside this week") {
    Shown shown(sample::progress_view());
    shown.screen.viewport = {915, 412, 1, {}};
    shown.screen.settle(shown.what);
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
    CHECK(std::get<ui::Open>(actions[0]).place == ui::Place::routines);
}
