#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "figure/figure.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/done.h"
#include "ui/screens/player.h"
#include "ui/screens/rest.h"
#include "ui/widgets/toast.h"

namespace legato::sample {

inline ui::PlayerView player_view(Session::State state = Session::State::playing) {
    ui::PlayerView view;
    view.state = state;
    view.step = 3;
    view.steps = 14;
    view.side = Side::left;
    view.title = "Calf hold, left";
    view.caption = "Lean in until your left calf feels a gentle pull.";
    view.next = "Change to right";
    view.next_length = Seconds{8};
    view.left = Millis{12'600};
    view.length = Seconds{20};
    view.position = Seconds{38};
    view.total = Seconds{202};
    view.count_in = Millis{2'400};
    view.offers_cramp = state == Session::State::paused;
    return view;
}

inline ui::PlayerView wordy_player(Session::State state = Session::State::playing) {
    ui::PlayerView view = player_view(state);
    view.title = "Towel around the ball of the foot, both knees soft";
    view.caption =
        "Stand facing a wall, about an arm's length away. Place both hands on it at chest height. "
        "Step one foot back, keep that heel on the floor, and let the front knee bend. No "
        "bouncing.";
    view.next = "Change to the other side slowly";
    view.left = Seconds{3725};
    view.length = Seconds{3725};
    return view;
}

inline ui::PlayerView waiting_player() {
    ui::PlayerView view = player_view(Session::State::waiting);
    view.title = "Look at both calves";
    view.caption = "Look at both calves in a good light. Are they the same?";
    view.side = Side::both;
    view.left = Millis{0};
    view.waits_for_tap = true;
    return view;
}

/// Lying down: Cramp is in reach.
inline ui::PlayerView resting_player() {
    ui::PlayerView view = player_view();
    view.step = 5;
    view.steps = 7;
    view.side = Side::both;
    view.title = "Soften";
    view.caption =
        "Let your forehead smooth out. Let your shoulders drop. Let your legs grow heavy, and your "
        "feet be warm.";
    view.next = "Quiet rest";
    view.next_length = Seconds{905};
    view.left = Seconds{48};
    view.length = Seconds{75};
    view.offers_cramp = true;
    return view;
}

inline ui::PlayerView with(ui::PlayerView view, bool sheet,
                           SoundProfile sound = SoundProfile::voice) {
    view.sheet = sheet;
    view.sound = sound;
    view.voice_volume = 70;
    return view;
}

inline ui::RestView rest_view(bool lit, bool half_open = false) {
    return {lit, half_open, "Rest now. There is nothing to do.", Seconds{264}, Seconds{905}};
}

inline ui::DoneView done_view(bool completed = true) {
    ui::DoneView view{"Calf stretch at the wall", Seconds{202}, completed, true, {}, 1, {}, {}};
    if (completed) return view;
    view.active = Seconds{48};
    view.stopped_at = 3;
    view.part = 0.3F;
    return view;
}

/// As somebody sees it who uses the left thumb.
inline ui::Screen left_handed(ui::Screen screen) {
    return [screen = std::move(screen)](ui::Frame& frame) {
        ui::Look look = frame.look;
        look.controls_left = true;
        ui::Frame mirrored{frame.canvas,      look,         frame.theme, frame.tr,
                           frame.interaction, frame.screen, frame.area,  frame.now};
        return screen(mirrored);
    };
}

/// The player, the rest and what comes after, in every state that looks different.
inline std::vector<NamedScreen> player_screens(const PoseBook* poses = nullptr) {
    using namespace ui;
    using State = Session::State;
    const auto shown = [poses](const char* pose, Side side) {
        return poses ? std::optional(figure::still(*poses->find(pose), side, {.bump = true}))
                     : std::nullopt;
    };
    const auto posed = [&](PlayerView view, const char* pose, const char* next) {
        view.figure = shown(pose, view.side);
        view.next_pose = shown(next, Side::right);
        return view;
    };
    const auto screen = [](PlayerView view) -> Screen {
        return [view = std::move(view)](Frame& frame) { return player_screen(frame, view); };
    };
    const auto player = [&](PlayerView view) {
        return screen(posed(std::move(view), "wall_calf", "wall_ready"));
    };
    const auto lying = [&](PlayerView view) {
        return screen(posed(std::move(view), "side_lie_left", "side_lie_left"));
    };
    const auto rest = [](RestView view) -> Screen {
        return [view = std::move(view)](Frame& frame) { return rest_screen(frame, view); };
    };
    const auto done = [&](DoneView view) -> Screen {
        view.picture = shown("wall_calf", Side::both);
        return [view = std::move(view)](Frame& frame) { return done_screen(frame, view); };
    };
    const auto felt = [](Legs legs) {
        DoneView view = done_view();
        view.felt = legs;
        return view;
    };
    PlayerView last = player_view(), long_one = player_view();
    last.next.clear();
    long_one.step = 31;
    long_one.steps = 60;
    DoneView unsaved = done_view();
    unsaved.saved = false;
    return {
        {"player", player(player_view())},
        {"player_paused", player(player_view(State::paused))},
        {"player_count_in", player(player_view(State::counting_in))},
        {"player_waiting", player(waiting_player())},
        {"player_wordy", player(wordy_player())},
        {"player_wordy_paused", player(wordy_player(State::paused))},
        {"player_last", player(last)},
        {"player_many_steps", player(long_one)},
        {"player_left_hand", left_handed(player(player_view()))},
        {"player_resting", lying(resting_player())},
        {"player_sheet", player(with(player_view(), true))},
        {"player_sheet_silent", player(with(player_view(), true, SoundProfile::silent))},
        {"player_notice",
         [view = posed(wordy_player(), "wall_calf", "wall_ready")](Frame& frame) {
             toast(frame,
                   "No sound could be opened. The session goes on silently: follow the captions.");
             return player_screen(frame, view);
         }},
        {"rest_dark", rest(rest_view(false))},
        {"rest_lit", rest(rest_view(true))},
        {"rest_tapped_once", rest(rest_view(true, true))},
        {"rest_over", rest({true, false, {}, {}, {}})},
        {"done", done(done_view())},
        {"done_part", done(done_view(false))},
        {"done_unsaved", done(unsaved)},
        {"done_better", done(felt(Legs::better))},
        {"done_worse", done(felt(Legs::worse))},
        {"done_left_hand", left_handed(done(done_view()))},
    };
}

}  // namespace legato::sample
