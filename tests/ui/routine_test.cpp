#include <catch2/catch.hpp>

#include "support/pose_book.h"
#include "support/shown.h"
#include "ui/samples/routines.h"

using namespace legato;
using namespace legato::testing;

namespace {

auto routine(ui::RoutineView view) {
    return Shown{std::move(view), ui::routine_screen};
}

}  // namespace

TEST_CASE("the routines stand in groups, and each opens with a tap") {
    Shown list{sample::routines_view(), ui::routines_screen};
    CHECK(list.node("routines.group.day")->label == "In the day");
    CHECK(list.node("routines.walk_10")->value == "10 min · Movement");
    CHECK(list.node("routines.calf_massage")->value == "Closed for now");
    const auto actions = list.act("routines.side_rest");
    REQUIRE(count<ui::Open>(actions) == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == ui::Place::routine);
    CHECK(std::get<ui::ToRoutine>(std::get<ui::Open>(actions[0]).where).id == "side_rest");
    CHECK_FALSE(list.node("routines.trouble"));
    CHECK((Shown{sample::long_routines(), ui::routines_screen}.node("routines.trouble")));
}

TEST_CASE("the row of relief in a cramp begins it, and says so") {
    Shown list{sample::routines_view(), ui::routines_screen};
    CHECK(list.node("routines.cramp_now")->value == "Starts at once");
    const auto actions = list.act("routines.cramp_now");
    REQUIRE(actions.size() == 1);
    CHECK(std::holds_alternative<ui::Cramp>(actions[0]));
}

TEST_CASE("a routine tells what it is, its moves and when not to do it") {
    auto shown = routine(sample::routine_view());
    CHECK(shown.node("title")->label == "Calf stretch at the wall");
    CHECK(shown.node("routine.facts")->label == "3 min · 1 move · Movement");
    CHECK(shown.node("routine.move.0")->label == "Calf hold");
    CHECK(shown.node("routine.move.0")->value == "20 s hold, 3 times, each side");
    CHECK(shown.node("routine.cautions.1")->label.starts_with("Leave it out if you feel dizzy"));
    CHECK(routine(sample::rest_view()).node("routine.facts")->label == "Until asleep · 3 moves");
}

TEST_CASE("a routine leads to why it is as it is, and to the cards that it speaks of") {
    auto shown = routine(sample::routine_view());
    const auto why = shown.act("routine.why");
    REQUIRE(count<ui::Open>(why) == 1);
    CHECK(std::get<ui::ToWhy>(std::get<ui::Open>(why[0]).where).routine == "calf_wall");
    const auto stop = shown.act("routine.card.stop");
    REQUIRE(count<ui::Open>(stop) == 1);
    CHECK(std::get<ui::ToCard>(std::get<ui::Open>(stop[0]).where).id == "stop");
    const auto call = shown.act("routine.card.call");
    REQUIRE(count<ui::Open>(call) == 1);
    CHECK(place_of(std::get<ui::Open>(call[0]).where) == ui::Place::call);
    CHECK_FALSE(routine(sample::rest_view()).node("routine.why"));
}

TEST_CASE("a choice is told as chosen, and another one is a setting of this routine") {
    auto shown = routine(sample::routine_view());
    CHECK(shown.node("routine.hold_s.20")->value == "chosen");
    CHECK(shown.node("routine.hold_s.30")->value.empty());
    const auto actions = shown.act("routine.hold_s.30");
    REQUIRE(count<ui::Set>(actions) == 1);
    CHECK(std::get<ui::Set>(actions[0]).key == "choice.calf_wall.hold_s");
    CHECK(std::get<ui::Set>(actions[0]).value == "30");

    auto rest = routine(sample::rest_view());
    CHECK(rest.node("routine.rest_s.asleep")->value == "chosen");
    const auto usual = rest.act("routine.wake.usual");
    REQUIRE(count<ui::Set>(usual) == 1);
    CHECK(std::get<ui::Set>(usual[0]).value.empty());
}

TEST_CASE("Begin is in reach without scrolling on every screen, however large the words") {
    for (const auto& [width, height] : {std::pair{412, 915}, {360, 640}, {915, 412}, {800, 1280}})
        for (const float text : {1.F, 2.F})
            for (const bool left : {false, true}) {
                INFO(width << "x" << height << ", text " << text);
                auto shown = routine(sample::routine_view());
                shown.view.card.picture =
                    figure::still(*sample::shipped_poses().find("wall_calf"), Side::both);
                shown.screen.viewport = {width, height, 1, {}};
                shown.screen.look.text_scale = text;
                shown.screen.look.controls_left = left;
                const ui::Node* begin = shown.node("routine.begin");
                REQUIRE(begin);
                CHECK(begin->visible == begin->rect);
                if (width == 915) CHECK((begin->rect.center().x < 457) == left);
            }
    const auto actions = routine(sample::routine_view()).act("routine.begin");
    REQUIRE(count<ui::Play>(actions) == 1);
    CHECK(std::get<ui::Play>(actions[0]).routine == "calf_wall");
}

TEST_CASE("a closed routine says why and cannot be begun") {
    auto shown = routine(sample::closed_routine());
    CHECK(shown.node("routine.closed")->label == shown.view.card.closed);
    CHECK_FALSE(shown.node("routine.begin"));
    const auto asked = shown.act("routine.way_out");
    REQUIRE(count<ui::Open>(asked) == 1);
    CHECK(ui::place_of(std::get<ui::Open>(asked[0]).where) == ui::Place::leg_check);
}
