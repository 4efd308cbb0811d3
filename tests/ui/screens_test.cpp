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
    CHECK(std::get<ui::Open>(opened[0]).id == "walk_10");
}

TEST_CASE("the player's buttons") {
    const auto on = [](const ui::PlayerView& view, const char* id) {
        return act(view, ui::player_screen, id);
    };
    const auto playing = sample::player_view();
    CHECK(count<ui::Pause>(on(playing, "player.pause")) == 1);
    CHECK(count<ui::Back>(on(playing, "player.back")) == 1);
    CHECK(count<ui::Skip>(on(playing, "player.skip")) == 1);
    CHECK(count<ui::Lengthen>(on(playing, "player.lengthen")) == 1);
    CHECK(count<ui::DoneForNow>(on(playing, "player.done")) == 1);
    CHECK(count<ui::Resume>(on(sample::player_view(Session::State::paused), "player.pause")) == 1);
    CHECK(count<ui::TapWhenReady>(on(sample::waiting_player(), "player.tap")) == 1);
    CHECK(count<ui::TapWhenReady>(on(sample::waiting_player(), "player.pause")) == 1);
}

TEST_CASE("the player tells the step, the side, the time left and every word that is said") {
    Headless screen;
    const auto shown = [&](const ui::PlayerView& view, const char* id) {
        screen.settle([&](ui::Frame& frame) { return player_screen(frame, view); });
        const ui::Node* node = find(screen.ui.tree(), id);
        return node ? node->label + "|" + node->value : "not there";
    };
    const auto view = sample::player_view();
    CHECK(shown(view, "player.step") == "Step 3 of 14 · left side|");
    CHECK(shown(view, "player.title") == "Calf hold, left|");
    CHECK(shown(view, "player.caption") == view.caption + "|");
    CHECK(shown(view, "player.left") == "Time left|0:13");
    CHECK(shown(view, "player.next") == "Next: Change to right|");
    CHECK(shown(view, "player.progress") == "Session|2:44 left");
    CHECK(shown(sample::player_view(Session::State::counting_in), "player.left") ==
          "Starting in|3");
    CHECK(shown(sample::player_view(Session::State::paused), "player.left") == "Paused|0:13");
    CHECK(shown(sample::waiting_player(), "player.tap_hint") == "Tap when ready|");
    CHECK(shown(view, "player.tap_hint") == "not there");
}

TEST_CASE("the player's view follows the session") {
    Timeline timeline = compile(sample::two_sided()).value();
    Session session(std::move(timeline));
    session.start();
    session.advance(Millis{20'500});
    const ui::PlayerView view = ui::view_of(session);
    CHECK(view.step == 2);
    CHECK(view.side == Side::left);
    CHECK(view.title == "Hold, left");
    CHECK(view.caption == "Lean in, left.");
    CHECK(view.next == "Change to right");
    CHECK(view.left == Millis{17'500});
    CHECK(view.length == Seconds{20});
    CHECK(view.state == Session::State::playing);

    while (!session.is_over()) session.skip();
    CHECK(ui::view_of(session).next.empty());
    CHECK(ui::view_of(session).caption == "Well done.");
}

TEST_CASE("after a session there is praise for all of it and kindness for a part") {
    Headless screen;
    const auto title = [&](const ui::DoneView& view) {
        screen.settle([&](ui::Frame& frame) { return done_screen(frame, view); });
        return find(screen.ui.tree(), "done.title")->label;
    };
    CHECK(title({"Calf stretch", Seconds{202}, true, true, {}}) == "Well done.");
    CHECK(find(screen.ui.tree(), "done.amount")->label == "Calf stretch · 3 min");
    CHECK(find(screen.ui.tree(), "done.save_again") == nullptr);
    CHECK(title({"Calf stretch", Seconds{30}, false, true, {}}) == "A shorter one is fine.");
}

TEST_CASE("a session that is not saved says so and offers to try again") {
    const ui::DoneView view{"Calf stretch", Seconds{202}, true, false, {}};
    CHECK(count<ui::SaveAgain>(act(view, ui::done_screen, "done.save_again")) == 1);
    CHECK(count<ui::Open>(act(view, ui::done_screen, "done.back")) == 1);
}

TEST_CASE("the log shows day and time as they were where it happened") {
    Headless screen;
    const ui::LogView view = sample::log_view(3);
    screen.settle([&](ui::Frame& frame) { return log_screen(frame, view); });
    CHECK(find(screen.ui.tree(), "log.0")->value == "Tue 10 June, 21:00 · 3 min · Done");
    CHECK(find(screen.ui.tree(), "log.1")->value == "Tue 10 June, 02:00 · 3 min · Part");
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
