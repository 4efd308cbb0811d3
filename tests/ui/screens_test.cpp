#include <catch2/catch.hpp>

#include <set>

#include "support/pose_book.h"
#include "ui/headless.h"
#include "ui/samples/all.h"

using namespace legato;
using namespace legato::testing;

namespace {

template <class View, class Draw>
std::vector<ui::Action> act(const View& view, Draw draw, const std::string& id) {
    Headless screen;
    const ui::Screen what = [&](ui::Frame& frame) { return draw(frame, view); };
    screen.settle(what);
    screen.ui.activate(id);
    return screen.settle(what);
}

std::vector<sample::NamedScreen> with_and_without_figure() {
    auto screens = sample::all_screens(&sample::shipped_poses());
    for (auto& screen : sample::all_screens()) {
        screen.name += ", without a figure";
        screens.push_back(std::move(screen));
    }
    return screens;
}

bool overlap(const ui::Rect& a, const ui::Rect& b) {
    return !intersection(a, b).empty();
}

bool inside(const ui::Rect& inner, const ui::Rect& outer) {
    const float rounding = 0.01F;
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

}  // namespace

TEST_CASE("the list opens the routine that is tapped") {
    const auto opened = act(sample::routines_view(), ui::routines_screen, "routines.walk_10");
    REQUIRE(count<ui::Open>(opened) == 1);
    CHECK(std::get<ui::ToRoutine>(std::get<ui::Open>(opened[0]).where).id == "walk_10");
}

TEST_CASE("the log shows day and time as they were where it happened") {
    Headless screen;
    const ui::LogView view = sample::log_view(3);
    screen.settle([&](ui::Frame& frame) { return log_screen(frame, view); });
    CHECK(find(screen.ui.tree(), "log.0")->value == "Tue 10 June, 21:00 · 3 min · All of it");
    CHECK(find(screen.ui.tree(), "log.1")->value == "Tue 10 June, 02:00 · 2 min · Part of it");
    screen.settle([](ui::Frame& frame) { return log_screen(frame, {}); });
    CHECK(find(screen.ui.tree(), "log.empty") != nullptr);
}

TEST_CASE("a log of many years draws only what can be seen") {
    Headless screen;
    const ui::LogView view = sample::log_view(20'000);
    screen.settle([&](ui::Frame& frame) { return log_screen(frame, view); });
    CHECK(screen.ui.tree().size() < 30);
}

TEST_CASE("on every screen size everything that can be tapped is large enough and in reach") {
    struct Size {
        int width, height;
        ui::Insets insets;
    };
    for (const Size& size :
         {Size{412, 915, {}}, Size{360, 640, {}}, Size{915, 412, {}}, Size{800, 1280, {}},
          Size{412, 915, {0, 40, 0, 30}}, Size{915, 412, {44, 0, 44, 20}}}) {
        Headless screen;
        screen.viewport = {size.width, size.height, 1, size.insets};
        const ui::Rect area{size.insets.left, size.insets.top,
                            static_cast<float>(size.width) - size.insets.left - size.insets.right,
                            static_cast<float>(size.height) - size.insets.top - size.insets.bottom};
        for (const auto& [name, what] : with_and_without_figure()) {
            screen.settle(what);
            INFO(name << " at " << size.width << "x" << size.height << ", insets "
                      << size.insets.top);
            std::set<std::string> ids;
            std::vector<const ui::Node*> buttons;
            for (const ui::Node& node : screen.ui.tree()) {
                INFO(node.id << " '" << node.label << "'");
                CHECK(ids.insert(node.id).second);
                if (screen.ui.fonts_complete()) CHECK_FALSE(node.clipped);
                if (node.visible.empty()) continue;
                CHECK(inside(node.visible, area));
                if (!can_activate(node)) continue;
                CHECK_FALSE(node.label.empty());
                CHECK(node.rect.w >= 48);
                CHECK(node.rect.h >= 48);
                for (const ui::Node* other : buttons) {
                    INFO("over " << other->id);
                    CHECK_FALSE(overlap(node.visible, other->visible));
                }
                buttons.push_back(&node);
            }
            CHECK_FALSE(buttons.empty());
        }
    }
}

TEST_CASE("a window of any size can be drawn") {
    for (const auto& [name, what] : with_and_without_figure())
        for (const auto& [width, height] :
             {std::pair{320, 360}, {200, 900}, {900, 120}, {1, 1}, {0, 0}}) {
            INFO(name << " at " << width << "x" << height);
            Headless screen;
            screen.viewport = {width, height, 1, {0, 24, 0, 24}};
            screen.settle(what);
            CHECK_FALSE(screen.ui.tree().empty());
        }
}
