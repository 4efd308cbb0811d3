#include <catch2/catch.hpp>

#include "support/pose_book.h"
#include "support/sample_routines.h"
#include "ui/headless.h"
#include "ui/samples/player.h"

using namespace legato;
using namespace legato::testing;
using State = Session::State;

namespace {

template <class View, class Draw>
std::vector<ui::Action> act(const View& view, Draw draw, const std::string& id) {
    Headless screen;
    const ui::Screen what = [&](ui::Frame& frame) { return draw(frame, view); };
    screen.settle(what);
    screen.ui.activate(id);
    return screen.settle(what);
}

// One screen size with one size of text.
struct Sight {
    int width, height;
    float text_scale;
};
const Sight sights[] = {{412, 915, 1}, {360, 640, 1}, {360, 640, 1.3F}, {360, 640, 2},
                        {412, 915, 2}, {915, 412, 1}, {915, 412, 2},    {800, 1280, 1.3F}};

struct Seen : Headless {
    Seen(const Sight& sight, const ui::Theme& theme) {
        viewport = {sight.width, sight.height, 1, {}};
        look.text_scale = sight.text_scale;
        look.theme = theme;
    }
};
void show(Headless& screen, const ui::PlayerView& view) {
    screen.settle([&](ui::Frame& frame) { return player_screen(frame, view); });
}
ui::Rect rect_of(const Headless& screen, const char* id) {
    const ui::Node* node = find(screen.ui.tree(), id);
    return node ? node->rect : ui::Rect{};
}

ui::PlayerView with_figure(ui::PlayerView view) {
    view.figure = figure::still(*sample::shipped_poses().find("wall_calf"), view.side);
    return view;
}

}  // namespace

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

TEST_CASE("closing pauses first, and ends only what stands still") {
    const auto closed = [](State state) {
        return act(sample::player_view(state), ui::player_screen, "player.close");
    };
    CHECK(count<ui::Pause>(closed(State::playing)) == 1);
    CHECK(count<ui::Pause>(closed(State::counting_in)) == 1);
    CHECK(count<ui::DoneForNow>(closed(State::paused)) == 1);
    CHECK(count<ui::DoneForNow>(closed(State::waiting)) == 1);
}

TEST_CASE("Cramp is offered in a pause and while one lies, and starts at once") {
    CHECK(count<ui::Cramp>(act(sample::player_view(State::paused), ui::player_screen, "cramp")) ==
          1);
    CHECK(count<ui::Cramp>(act(sample::resting_player(), ui::player_screen, "cramp")) == 1);
    Headless screen;
    show(screen, sample::player_view());
    CHECK_FALSE(find(screen.ui.tree(), "cramp"));
}

TEST_CASE("at every size Cramp lies whole in the lower part, as wide as its column") {
    for (const Sight& sight : sights)
        for (const ui::Theme* theme : {&ui::light_theme(), &ui::night_theme()})
            for (const auto& view : {with_figure(sample::wordy_player(State::paused)),
                                     with_figure(sample::resting_player())}) {
                INFO(sight.width << "x" << sight.height << " text " << sight.text_scale);
                Seen screen(sight, *theme);
                show(screen, view);
                const ui::Rect cramp = rect_of(screen, "cramp");
                CHECK(cramp.h >= 96);
                CHECK(cramp.bottom() <= static_cast<float>(sight.height));
                CHECK(cramp.center().y > static_cast<float>(sight.height) * 0.6F);
                const bool lying = sight.width > sight.height;
                const float column =
                    lying ? 360 : std::min(static_cast<float>(sight.width) - 40, 560.F);
                CHECK(cramp.w >= column);
            }
}

TEST_CASE("pausing does not move the controls from under the finger") {
    for (const Sight& sight : sights) {
        INFO(sight.width << "x" << sight.height << " text " << sight.text_scale);
        Seen screen(sight, ui::night_theme());
        for (const char* id : {"player.pause", "player.skip", "player.back", "player.close"}) {
            show(screen, with_figure(sample::player_view()));
            const ui::Rect playing = rect_of(screen, id);
            REQUIRE_FALSE(playing.empty());
            for (const State state : {State::paused, State::counting_in}) {
                show(screen, with_figure(sample::player_view(state)));
                CHECK(rect_of(screen, id).center().y == playing.center().y);
            }
        }
    }
}

TEST_CASE("what is said is read from two metres: 18 dp, at night and where one rests 22") {
    // Told by the room it takes: letters of 22 dp have lines of at least 30.
    for (const Sight& sight : sights)
        for (const bool night : {false, true}) {
            INFO(sight.width << "x" << sight.height << " text " << sight.text_scale);
            Seen screen(sight, night ? ui::night_theme() : ui::light_theme());
            ui::PlayerView view = with_figure(sample::player_view());
            view.caption = "Lean in.";
            show(screen, view);
            const float line = rect_of(screen, "player.caption").h;
            CHECK(line >= (night ? 30 : 25));
            for (const State state : {State::playing, State::paused}) {
                view = with_figure(sample::wordy_player(state));
                show(screen, view);
                CHECK(find(screen.ui.tree(), "player.caption")->label == view.caption);
            }
        }
}

TEST_CASE("what has no room on a small screen with large text lies in the sheet") {
    Seen screen({360, 640, 2}, ui::light_theme());
    show(screen, sample::player_view());
    CHECK_FALSE(find(screen.ui.tree(), "player.done"));
    CHECK(find(screen.ui.tree(), "player.more")->label == "More");
    show(screen, sample::with(sample::player_view(), true));
    CHECK(find(screen.ui.tree(), "player.done"));
    CHECK(find(screen.ui.tree(), "player.lengthen"));

    Seen large({412, 915, 1}, ui::light_theme());
    show(large, sample::with(sample::player_view(), true));
    CHECK_FALSE(find(large.ui.tree(), "player.done"));  // it has its place under the controls
}

TEST_CASE("the sheet sets how it sounds, and takes the keys") {
    const auto open = sample::with(sample::player_view(), true);
    const auto set = [&](const char* id) {
        const auto actions = act(open, ui::player_screen, id);
        REQUIRE(count<ui::Set>(actions) == 1);
        const auto change = std::get<ui::Set>(actions[0]);
        return change.key + "=" + change.value;
    };
    CHECK(set("player.sound.whisper") == "sound=whisper");
    CHECK(set("player.sound.silent") == "sound=silent");
    CHECK(set("player.volume.less") == "voice_volume=60");
    CHECK(set("player.volume.more") == "voice_volume=80");
    const auto closed = act(open, ui::player_screen, "player.sheet.close");
    REQUIRE(count<ui::OpenPlayerSheet>(closed) == 1);
    CHECK_FALSE(std::get<ui::OpenPlayerSheet>(closed[0]).open);

    Headless screen;
    const ui::Screen what = [&](ui::Frame& frame) { return player_screen(frame, open); };
    screen.settle(what);
    screen.press(ui::Key::escape);
    const auto escaped = screen.settle(what);
    CHECK(count<ui::OpenPlayerSheet>(escaped) == 1);
    CHECK(count<ui::Pause>(escaped) == 0);

    show(screen, sample::with(sample::player_view(), true, SoundProfile::silent));
    CHECK_FALSE(find(screen.ui.tree(), "player.volume"));
}

TEST_CASE("the quiet buttons and, lying, all of them are where the thumb is") {
    const auto x_of = [](const Sight& sight, bool left, const char* id) {
        Seen screen(sight, ui::light_theme());
        screen.look.controls_left = left;
        show(screen, with_figure(sample::player_view()));
        return rect_of(screen, id).center().x;
    };
    const Sight upright{412, 915, 1}, lying{915, 412, 1};
    CHECK(x_of(upright, false, "player.lengthen") > x_of(upright, false, "player.done"));
    CHECK(x_of(upright, true, "player.lengthen") < x_of(upright, true, "player.done"));
    CHECK(x_of(lying, false, "player.pause") > 915 / 2);
    CHECK(x_of(lying, true, "player.pause") < 915 / 2);
}

TEST_CASE("Cramp is offered in every pause, and all the while in what one lies down to") {
    Session hold(compile(sample::two_sided()).value());
    hold.start();
    hold.advance(Millis{1'200});
    CHECK_FALSE(ui::view_of(hold).offers_cramp);
    hold.pause();
    CHECK(ui::view_of(hold).offers_cramp);
    Session rest(compile(sample::everything()).value());
    rest.start();
    CHECK(ui::view_of(rest).offers_cramp);
}
