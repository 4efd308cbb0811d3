#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/all.h"

using namespace legato;
using namespace legato::testing;

namespace {
const ui::Screen list = [](ui::Frame& frame) {
    static const ui::RoutinesView view = sample::long_routines();
    return routines_screen(frame, view);
};
}  // namespace

TEST_CASE("a tap acts once, also when it goes down and up between two frames") {
    Headless screen;
    screen.settle(list);
    screen.tap(screen.middle_of("routines.ankle_circles"));
    const auto actions = screen.settle(list);
    REQUIRE(actions.size() == 1);
    CHECK(std::get<ui::ToRoutine>(std::get<ui::Open>(actions[0]).where).id == "ankle_circles");
    CHECK(screen.settle(list).empty());
}

TEST_CASE("a tap acts when the finger is lifted, not when it goes down") {
    Headless screen;
    screen.settle(list);
    const ui::Point at = screen.middle_of("routines.ankle_circles");
    screen.ui.handle(ui::PointerDown{at, screen.now});
    CHECK(screen.settle(list).empty());
    screen.ui.handle(ui::PointerUp{{at.x + 7, at.y}, screen.now});
    CHECK(count<ui::Open>(screen.settle(list)) == 1);
}

TEST_CASE("a finger that moves more than 8 dp taps nothing, also when it comes back") {
    Headless screen;
    screen.settle(list);
    const ui::Point at = screen.middle_of("routines.ankle_circles");
    screen.ui.handle(ui::PointerDown{at, screen.now});
    screen.ui.handle(ui::PointerMove{{at.x + 9, at.y}, screen.now});
    screen.ui.handle(ui::PointerMove{at, screen.now});
    screen.ui.handle(ui::PointerUp{at, screen.now});
    CHECK(screen.settle(list).empty());
}

TEST_CASE("a drag of 40 dp in a list scrolls by 40 and clicks nothing") {
    Headless screen;
    screen.settle(list);
    const ui::Point at = screen.middle_of("routines.ankle_circles");
    screen.ui.handle(ui::PointerDown{at, screen.now});
    for (int i = 1; i <= 8; ++i)
        screen.ui.handle(
            ui::PointerMove{{at.x, at.y - 5.F * static_cast<float>(i)}, screen.now += Millis{16}});
    screen.now += Millis{500};  // rests, so that it does not glide on
    screen.ui.handle(ui::PointerUp{{at.x, at.y - 40}, screen.now});
    CHECK(screen.settle(list).empty());
    CHECK(screen.middle_of("routines.ankle_circles").y == Approx(at.y - 40).margin(0.6));
}

TEST_CASE("a fling glides on and comes to rest, and a touch stops it without a click") {
    Headless screen;
    screen.settle(list);
    const float before = screen.middle_of("routines.walk_10").y;
    screen.drag({200, 700}, {200, 500});
    screen.draw(list);
    REQUIRE(screen.ui.next_frame_in());
    CHECK(*screen.ui.next_frame_in() <= Millis{16});

    SECTION("by itself") {
        const Millis start = screen.now;
        CHECK(screen.settle(list).empty());
        CHECK(find(screen.ui.tree(), "routines.walk_10")->rect.center().y < before - 250);
        CHECK(screen.now - start > Millis{200});
        CHECK(screen.now - start < Seconds{4});
    }
    SECTION("by a touch") {
        screen.tap({200, 500});
        CHECK(screen.settle(list).empty());
        CHECK_FALSE(screen.ui.next_frame_in());
    }
}

TEST_CASE("a list cannot be scrolled beyond its ends") {
    Headless screen;
    screen.settle(list);
    const float top = screen.middle_of("routines.calf_wall").y;
    screen.drag({200, 300}, {200, 800});
    screen.settle(list);
    CHECK(screen.middle_of("routines.calf_wall").y == Approx(top));
    for (int i = 0; i < 6; ++i) {
        screen.drag({200, 800}, {200, 200});
        screen.settle(list);
    }
    const ui::Node* last = find(screen.ui.tree(), "routines.trouble");
    REQUIRE(last);
    const float end = find(screen.ui.tree(), "nav.tonight")->rect.y;
    CHECK(last->rect.bottom() <= end);
    CHECK(last->rect.bottom() > end - 50);
}

TEST_CASE("what is scrolled out of sight cannot be tapped through the header") {
    Headless screen;
    screen.settle(list);
    screen.drag({200, 800}, {200, 500});
    screen.settle(list);
    for (float y = 4; y < 72; y += 8) screen.tap({150, y});
    CHECK(screen.settle(list).empty());
}

TEST_CASE("a tap on something that is gone in the meantime does nothing") {
    Headless screen;
    screen.settle(list);
    screen.tap(screen.middle_of("routines.calf_wall"));
    CHECK(screen.settle([](ui::Frame& frame) { return log_screen(frame, {}); }).empty());
    CHECK(screen.settle(list).empty());
}

TEST_CASE("a touch that the system takes away taps nothing") {
    Headless screen;
    screen.settle(list);
    const ui::Point at = screen.middle_of("nav.progress");
    screen.ui.handle(ui::PointerDown{at, screen.now});
    screen.ui.handle(ui::PointerCancel{});
    screen.ui.handle(ui::PointerUp{at, screen.now});
    CHECK(screen.settle(list).empty());
}

TEST_CASE("a mouse that only moves asks for no frame") {
    Headless screen;
    screen.settle(list);
    CHECK_FALSE(screen.ui.handle(ui::PointerMove{{100, 100}, screen.now}));
    CHECK_FALSE(screen.ui.next_frame_in());
}

TEST_CASE("the wheel scrolls what it is over") {
    Headless screen;
    screen.settle(list);
    const float before = screen.middle_of("routines.walk_10").y;
    screen.ui.handle(ui::Wheel{{200, 400}, -1});
    screen.settle(list);
    CHECK(screen.middle_of("routines.walk_10").y < before - 30);
}
