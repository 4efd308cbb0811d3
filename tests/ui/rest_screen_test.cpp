#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/player.h"

using namespace legato;
using namespace legato::testing;

namespace {

ui::Screen resting(bool lit) {
    return [view = sample::rest_view(lit)](ui::Frame& frame) { return rest_screen(frame, view); };
}

}  // namespace

TEST_CASE("a locked screen has nothing to tap but its lock, Cramp, and lit whom to call") {
    Headless screen;
    for (const bool lit : {false, true}) {
        screen.settle(resting(lit));
        std::vector<std::string> ids;
        for (const ui::Node& node : screen.ui.tree())
            if (can_activate(node)) ids.push_back(node.id);
        std::vector<std::string> expected{"rest.unlock", "cramp"};
        if (lit) expected.insert(expected.begin(), "rest.call");
        CHECK(ids == expected);
        CHECK(find(screen.ui.tree(), "rest.left")->value == "4:24");
    }
}

TEST_CASE("the lock opens when it is held for long enough, once, and its ring shows how long") {
    Headless screen;
    const ui::Screen what = resting(true);
    screen.settle(what);
    screen.ui.handle(ui::PointerDown{screen.middle_of("rest.unlock"), screen.now});
    std::vector<ui::Action> asked;
    for (int i = 0; i < 100; ++i) {
        if (const auto action = screen.draw(what)) {
            asked.push_back(*action);
            CHECK(screen.now >= Millis{900});
        }
        const auto next = screen.ui.next_frame_in();
        screen.now += next.value_or(Millis{100});
    }
    CHECK(count<ui::Unlock>(asked) == 1);
    screen.ui.handle(ui::PointerUp{screen.middle_of("rest.unlock"), screen.now});
    CHECK(count<ui::UnlockTap>(screen.settle(what)) == 0);
}

TEST_CASE("a short tap on the lock is half of the way, one beside it nothing") {
    Headless screen;
    const ui::Screen what = resting(false);
    screen.settle(what);
    screen.tap(screen.middle_of("rest.unlock"));
    const auto on = screen.settle(what);
    CHECK(count<ui::UnlockTap>(on) == 1);
    screen.tap(screen.middle_of("rest.left"));
    CHECK(screen.settle(what).empty());
}

TEST_CASE("light or dark, lock and Cramp lie where they were") {
    for (const auto& [width, height] : {std::pair{412, 915}, {360, 640}, {915, 412}})
        for (const float text : {1.F, 2.F}) {
            INFO(width << "x" << height << " text " << text);
            Headless screen;
            screen.viewport = {width, height, 1, {}};
            screen.look.text_scale = text;
            screen.look.theme = ui::night_theme();
            screen.settle(resting(false));
            const ui::Rect lock = find(screen.ui.tree(), "rest.unlock")->rect;
            const ui::Rect cramp = find(screen.ui.tree(), "cramp")->rect;
            CHECK(lock.h >= 72);
            CHECK(cramp.h >= 96);
            CHECK(cramp.center().y > static_cast<float>(height) * 2 / 3);
            CHECK(cramp.bottom() <= static_cast<float>(height));
            screen.settle(resting(true));
            CHECK(find(screen.ui.tree(), "rest.unlock")->rect == lock);
            CHECK(find(screen.ui.tree(), "cramp")->rect == cramp);
        }
}
