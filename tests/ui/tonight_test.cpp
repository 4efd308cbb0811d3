#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/tonight.h"

using namespace legato;
using namespace legato::testing;
using Part = ui::TonightView::PartOfDay;

namespace {

ui::Screen shown(ui::TonightView view) {
    return [view = std::move(view)](ui::Frame& frame) { return ui::tonight_screen(frame, view); };
}

/// What is asked for when a node is activated.
std::optional<ui::Action> act(Headless& on, const ui::Screen& screen, const std::string& id) {
    on.settle(screen);
    REQUIRE(find(on.ui.tree(), id));
    on.ui.activate(id);
    const auto actions = on.settle(screen);
    REQUIRE(actions.size() <= 1);
    return actions.empty() ? std::nullopt : std::optional(actions.front());
}

template <class A>
A as(const std::optional<ui::Action>& action) {
    REQUIRE(action);
    REQUIRE(std::holds_alternative<A>(*action));
    return std::get<A>(*action);
}

const ui::Node& node(const Headless& on, const std::string& id) {
    const ui::Node* found = find(on.ui.tree(), id);
    INFO(id);
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("begin plays what is offered, and the card around it opens it") {
    Headless on;
    const ui::Screen screen = shown(sample::tonight_view(nullptr));
    CHECK(as<ui::Play>(act(on, screen, "tonight.begin")).routine == "wind_down");
    const auto open = as<ui::Open>(act(on, screen, "tonight.hero"));
    CHECK(std::get<ui::ToRoutine>(open.where).id == "wind_down");
    CHECK(node(on, "tonight.hero").value == "10 min, 16 moves");
    as<ui::Cramp>(act(on, screen, "cramp"));
    CHECK(place_of(as<ui::Open>(act(on, screen, "tonight.all")).where) == ui::Place::routines);
}

TEST_CASE("what is ticked in the day is one tap, says how often, and is taken back by one") {
    Headless on;
    ui::TonightView view = sample::tonight_view(nullptr);
    on.settle(shown(view));
    CHECK_FALSE(find(on.ui.tree(), "tonight.ticks"));  // shown only by choice
    view.ticks = {{"water", "Water · 3", true}, {"rested", "Rested", false}};
    on.settle(shown(view));
    CHECK(node(on, "tonight.tick.water").label == "Water · 3");
    CHECK(node(on, "tonight.tick.water").value == "chosen");
    CHECK(node(on, "tonight.tick.rested").value.empty());
    CHECK_FALSE(find(on.ui.tree(), "tonight.tick_undo"));
    const ui::Rect before = node(on, "tonight.tick.rested").rect;
    CHECK(as<ui::TickOff>(act(on, shown(view), "tonight.tick.rested")).kind == "rested");
    view.tick_can_be_undone = true;
    as<ui::TakeBack>(act(on, shown(view), "tonight.tick_undo"));
    CHECK(node(on, "tonight.tick.rested").rect == before);  // what was pressed does not move
}

TEST_CASE("what was taken out in the morning can be put back where it was asked") {
    Headless on;
    ui::TonightView view = sample::tonight_view(nullptr);
    view.last = "Taken out of your log.";
    as<ui::TakeBack>(act(on, shown(view), "tonight.last.undo"));
    CHECK(node(on, "tonight.last").label == "Taken out of your log.");
}

TEST_CASE("a session that was cut off is offered, and can be left alone") {
    Headless on;
    ui::TonightView view = sample::tonight_view(nullptr);
    on.settle(shown(view));
    CHECK_FALSE(find(on.ui.tree(), "tonight.go_on"));
    view.interruption = {"Ankle circles", 4, 14};
    as<ui::GoOnWithInterrupted>(act(on, shown(view), "tonight.go_on"));
    as<ui::ForgetInterrupted>(act(on, shown(view), "tonight.not_now"));
    CHECK(node(on, "tonight.interrupted").label == "Go on with Ankle circles?");
    CHECK(node(on, "tonight.interrupted.step").label == "You were at step 4 of 14.");
}

TEST_CASE("the home screen is offered where the app is not there yet") {
    Headless on;
    ui::TonightView view = sample::tonight_view(nullptr);
    on.settle(shown(view));
    CHECK_FALSE(find(on.ui.tree(), "tonight.home_screen"));
    view.home_screen = HomeScreen::can_ask;
    CHECK(as<ui::PutOnHomeScreen>(act(on, shown(view), "tonight.home_screen.yes")).wanted);
    CHECK_FALSE(as<ui::PutOnHomeScreen>(act(on, shown(view), "tonight.home_screen.no")).wanted);
    CHECK(node(on, "tonight.home_screen.yes").label == "Put it there");
    view.home_screen = HomeScreen::by_share_button;
    on.settle(shown(view));
    CHECK(node(on, "tonight.home_screen.yes").label == "Show me how");
}

TEST_CASE("Cramp lies in the lower third, as wide as there is room, and no scroll moves it") {
    Headless on;
    ui::TonightView view = sample::tonight_view(nullptr);
    view.interruption = {"Ankle circles", 4, 14};
    for (const auto& [width, height] : {std::pair{360, 640}, {412, 915}, {800, 1280}})
        for (const float scale : {0.85F, 1.F, 1.3F, 2.F}) {
            INFO(width << "x" << height << " text " << scale);
            on.viewport = {width, height, 1, {}};
            on.look.text_scale = scale;
            on.settle(shown(view));
            const ui::Rect before = node(on, "cramp").rect;
            CHECK(node(on, "cramp").visible == before);
            CHECK(before.h >= 96);
            CHECK(before.w >= std::min(static_cast<float>(width), 600.F) - 40);
            CHECK(before.center().y > static_cast<float>(height) * 2 / 3);
            on.ui.handle(ui::Wheel{{200, 200}, -20});
            on.settle(shown(view));
            CHECK(node(on, "cramp").rect == before);
        }
}

TEST_CASE("on a screen that lies, Cramp is where the thumb is") {
    Headless on;
    on.viewport = {915, 412, 1, {}};
    on.settle(shown(sample::tonight_view(nullptr)));
    CHECK(node(on, "cramp").rect.x > 457);
    on.look.controls_left = true;
    on.settle(shown(sample::tonight_view(nullptr)));
    CHECK(node(on, "cramp").rect.right() < 600);
    CHECK(node(on, "cramp").rect.x < node(on, "tonight.begin").rect.x);
}

TEST_CASE("quick breaks are pushed aside without moving the page, and the page without them") {
    Headless on;
    on.viewport = {412, 1100, 1, {}};
    const ui::Screen screen = shown(sample::tonight_view(nullptr));
    on.settle(screen);
    const std::string first = "tonight.break.ankle_circles";
    const ui::Rect at = node(on, first).rect;
    on.drag(on.middle_of(first), {at.center().x - 80, at.center().y + 6});
    CHECK(count<ui::Open>(on.settle(screen)) == 0);
    CHECK(node(on, first).rect.x < at.x - 60);
    CHECK(node(on, first).rect.y == at.y);

    on.viewport = {412, 800, 1, {}};
    on.settle(screen);
    const ui::Rect aside = node(on, first).rect;
    const ui::Point middle = on.middle_of("tonight.break.toes_and_pumps");
    on.drag(middle, {middle.x + 4, middle.y - 60});
    CHECK(on.settle(screen).empty());
    CHECK(node(on, first).rect.x == aside.x);
    CHECK(node(on, first).rect.y < aside.y - 40);
    CHECK(std::get<ui::ToRoutine>(as<ui::Open>(act(on, screen, first)).where).id ==
          "ankle_circles");
}

TEST_CASE("with large letters the quick breaks are a list and the figure stands under the words") {
    Headless on;
    const ui::Screen screen = shown(sample::tonight_view(nullptr));
    on.look.text_scale = 1.3F;
    on.settle(screen);
    CHECK(node(on, "tonight.break.ankle_circles").rect.y ==
          node(on, "tonight.break.toes_and_pumps").rect.y);
    on.look.text_scale = 1.4F;
    on.settle(screen);
    CHECK(node(on, "tonight.break.ankle_circles").rect.bottom() <=
          node(on, "tonight.break.toes_and_pumps").rect.y);
    CHECK(node(on, "tonight.begin").rect.w > 300);
}

TEST_CASE("at night there is only what helps now") {
    Headless on;
    on.settle(shown(sample::tonight_view(nullptr, Part::night)));
    CHECK(find(on.ui.tree(), "tonight.begin"));
    CHECK(find(on.ui.tree(), "cramp"));
    CHECK(find(on.ui.tree(), "tonight.break.side_rest"));
    CHECK_FALSE(find(on.ui.tree(), "tonight.week"));
    CHECK_FALSE(find(on.ui.tree(), "tonight.all"));
}

TEST_CASE("the week is told in words, and can be hidden") {
    Headless on;
    ui::TonightView view = sample::tonight_view(nullptr);
    on.settle(shown(view));
    CHECK(node(on, "tonight.week").label == "5 days in a row");
    CHECK(node(on, "tonight.week.0").label == "Monday");
    CHECK(node(on, "tonight.week.0").value == "done");
    CHECK(node(on, "tonight.week.2").value == "rest day");
    CHECK(node(on, "tonight.week.5").value == "today");
    CHECK(node(on, "tonight.week.6").value == "to come");
    view.days_in_a_row = 1;
    on.settle(shown(view));
    CHECK(node(on, "tonight.week").label == "This week");
    view.week.clear();
    on.settle(shown(view));
    CHECK_FALSE(find(on.ui.tree(), "tonight.week"));
}

TEST_CASE("without any routine it says so, and Cramp is still there") {
    Headless on;
    on.settle(shown({}));
    CHECK(node(on, "tonight.empty.title").label == "Nothing to play");
    CHECK(find(on.ui.tree(), "cramp"));
    CHECK_FALSE(find(on.ui.tree(), "tonight.begin"));
}

TEST_CASE("nothing on Tonight moves by itself") {
    Headless on;
    for (const auto& [name, screen] : sample::tonight_screens()) {
        INFO(name);
        on.settle(screen);
        CHECK_FALSE(on.ui.next_frame_in());
    }
}
