#include <catch2/catch.hpp>
#include <set>

#include "support/pose_book.h"
#include "ui/headless.h"
#include "ui/samples/all.h"

using namespace legato;
using namespace legato::testing;
using ui::Key;

namespace {

const ui::Screen list = [](ui::Frame& frame) {
    static const ui::RoutinesView view = sample::long_routines();
    return routines_screen(frame, view);
};

ui::Screen player(ui::PlayerView view) {
    return [view = std::move(view)](ui::Frame& frame) { return player_screen(frame, view); };
}

std::vector<std::string> tab_through(Headless& screen, const ui::Screen& what, int times) {
    std::vector<std::string> order;
    for (int i = 0; i < times; ++i) {
        screen.press(Key::tab);
        screen.settle(what);
        order.push_back(screen.ui.interaction().focus());
    }
    return order;
}

std::vector<ui::Action> press(Headless& screen, const ui::Screen& what, Key key) {
    screen.settle(what);
    screen.press(key);
    return screen.settle(what);
}

}  // namespace

TEST_CASE("Tab goes through the buttons in reading order, and begins again") {
    Headless screen;
    const auto what = player(sample::player_view());
    screen.settle(what);
    CHECK(tab_through(screen, what, 9) ==
          std::vector<std::string>{"player.close", "player.more", "player.back", "player.pause",
                                   "player.skip", "player.done", "player.lengthen", "player.wrong",
                                   "player.close"});
}

TEST_CASE("on every screen Tab comes to all that can be tapped, and brings it into sight") {
    constexpr std::size_t most = 60;  // a log of years has arrows
    int reached = 0;
    for (const sample::NamedScreen& one : sample::all_screens(&sample::shipped_poses())) {
        INFO(one.name);
        Headless screen;
        screen.settle(one.screen);
        std::set<std::string> wanted, found;
        for (const ui::Node& node : screen.ui.tree())
            if (can_activate(node)) wanted.insert(node.id);
        if (wanted.size() > most) continue;
        for (std::size_t i = 0; i < wanted.size() + 2; ++i) {
            screen.press(Key::tab);
            screen.settle(one.screen);
            const std::string& focus = screen.ui.interaction().focus();
            const ui::Node* node = find(screen.ui.tree(), focus);
            if (!node) continue;
            INFO(focus);
            CHECK(node->visible.w > 0);
            CHECK(node->visible.h > std::min(node->rect.h, 40.F) - 1);
            found.insert(focus);
        }
        for (const std::string& id : wanted) {
            INFO(id);
            CHECK(found.count(id) == 1);
            ++reached;
        }
    }
    CHECK(reached > 500);
}

TEST_CASE("Enter and Space do what has the focus, and Shift-Tab goes back") {
    Headless screen;
    screen.settle(list);
    tab_through(screen, list, 8);  // past the 4 places of the bar, whom to call, and relief
    screen.press(Key::back_tab);
    screen.settle(list);
    CHECK(screen.ui.interaction().focus() == "routines.calf_wall");
    CHECK(count<ui::Open>(press(screen, list, Key::enter)) == 1);
    CHECK(count<ui::Open>(press(screen, list, Key::space)) == 1);
}

TEST_CASE("Enter without a focus does nothing") {
    Headless screen;
    CHECK(press(screen, list, Key::enter).empty());
}

TEST_CASE("the focus scrolls into sight") {
    Headless screen;
    screen.settle(list);
    for (int i = 0; i < 14; ++i) {
        screen.press(Key::down);
        screen.settle(list);
        const ui::Node* node = find(screen.ui.tree(), screen.ui.interaction().focus());
        REQUIRE(node);
        CHECK(node->visible == node->rect);
    }
}

TEST_CASE("the arrows go through a log row by row, and keep in sight what has the focus") {
    Headless screen;
    const ui::LogView view = sample::log_view(40);
    const ui::Screen log = [&](ui::Frame& frame) { return log_screen(frame, view); };
    screen.settle(log);
    for (int i = 0; i < 24; ++i) {
        screen.press(Key::down);
        screen.settle(log);
    }
    const ui::Node* row = find(screen.ui.tree(), "log.19");
    REQUIRE(row);
    CHECK(row->visible == row->rect);
    const auto opened = press(screen, log, Key::enter);
    REQUIRE(count<ui::Open>(opened) == 1);
    CHECK(std::get<ui::ToEntry>(std::get<ui::Open>(opened[0]).where).id == view.rows[19].entry);
    CHECK(count<ui::GoBack>(press(screen, log, Key::escape)) == 1);
}

TEST_CASE("the keys of the player") {
    Headless screen;
    const auto playing = player(sample::player_view());
    CHECK(count<ui::Pause>(press(screen, playing, Key::space)) == 1);
    CHECK(count<ui::Skip>(press(screen, playing, Key::right)) == 1);
    CHECK(count<ui::Back>(press(screen, playing, Key::left)) == 1);
    CHECK(count<ui::Lengthen>(press(screen, playing, Key::plus)) == 1);

    const auto paused = player(sample::player_view(Session::State::paused));
    CHECK(count<ui::Resume>(press(screen, paused, Key::space)) == 1);
}

TEST_CASE("Space pauses whatever has the focus") {
    Headless screen;
    const auto playing = player(sample::player_view());
    screen.settle(playing);
    tab_through(screen, playing, 6);
    REQUIRE(screen.ui.interaction().focus() == "player.done");
    const auto actions = press(screen, playing, Key::space);
    CHECK(count<ui::Pause>(actions) == 1);
    CHECK(count<ui::DoneForNow>(actions) == 0);
}

TEST_CASE("Escape pauses first and leaves only from a pause") {
    Headless screen;
    for (const auto state : {Session::State::playing, Session::State::counting_in}) {
        const auto actions = press(screen, player(sample::player_view(state)), Key::escape);
        CHECK(count<ui::Pause>(actions) == 1);
        CHECK(count<ui::DoneForNow>(actions) == 0);
    }
    const auto paused = player(sample::player_view(Session::State::paused));
    CHECK(count<ui::DoneForNow>(press(screen, paused, Key::escape)) == 1);
}

TEST_CASE("while the player waits, Space and Enter are the tap") {
    Headless screen;
    const auto waiting = player(sample::waiting_player());
    CHECK(count<ui::TapWhenReady>(press(screen, waiting, Key::space)) == 1);
    CHECK(count<ui::TapWhenReady>(press(screen, waiting, Key::enter)) == 1);
}
