#pragma once

#include "support/sample_routines.h"
#include "ui/samples/named_screen.h"
#include "ui/samples/routines.h"
#include "ui/samples/settings.h"
#include "ui/samples/tonight.h"
#include "ui/samples/welcome.h"
#include "ui/screens/done.h"
#include "ui/screens/log.h"
#include "ui/screens/player.h"
#include "ui/ui.h"
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
    view.left = Millis{12'600};
    view.length = Seconds{20};
    view.position = Seconds{38};
    view.total = Seconds{202};
    view.count_in = Millis{2'400};
    return view;
}

inline ui::PlayerView wordy_player() {
    ui::PlayerView view = player_view();
    view.title = "Towel around the ball of the foot, both knees soft";
    view.caption =
        "Stand facing a wall, about an arm's length away. Place both hands on it at chest height. "
        "Step one "
        "foot back, keep that heel on the floor, and let the front knee bend. No bouncing.";
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

inline ui::LogView log_view(int count) {
    ui::LogView view;
    const UtcInstant start = parse_utc("2025-06-10T20:00:00Z").value();
    for (int i = 0; i < count; ++i)
        view.rows.push_back({std::to_string(i),
                             i % 3 == 2 ? "Rest on your side" : "Calf stretch at the wall",
                             {start - std::chrono::hours{19} * i, Seconds{3600}, "Europe/London"},
                             Seconds{202 - 40 * (i % 5)},
                             i % 4 != 1});
    return view;
}

/// Every screen in every state that looks different, with a figure or, without poses, as it is when
/// these cannot be read.
inline std::vector<NamedScreen> all_screens(const PoseBook* poses = nullptr) {
    using namespace ui;
    const auto shown = [poses](const char* pose, Side side) {
        return poses ? std::optional(figure::still(*poses->find(pose), side)) : std::nullopt;
    };
    const auto with_figure = [&](PlayerView view) {
        view.figure = shown("wall_calf", view.side);
        view.next_pose = shown("wall_ready", Side::right);
        view.next_length = Seconds{8};
        return view;
    };
    const auto player = [&](PlayerView view) {
        view = with_figure(std::move(view));
        return [view = std::move(view)](Frame& frame) { return player_screen(frame, view); };
    };
    const auto log = [](LogView view) {
        return [view = std::move(view)](Frame& frame) { return log_screen(frame, view); };
    };
    const auto done = [&](DoneView view) {
        view.picture = shown("wall_calf", Side::both);
        return [view = std::move(view)](Frame& frame) { return done_screen(frame, view); };
    };
    std::vector<NamedScreen> all{
        {"player", player(player_view())},
        {"player_paused", player(player_view(Session::State::paused))},
        {"player_count_in", player(player_view(Session::State::counting_in))},
        {"player_waiting", player(waiting_player())},
        {"player_wordy", player(wordy_player())},
        {"player_notice",
         [view = with_figure(wordy_player())](Frame& frame) {
             toast(frame,
                   "No sound could be opened. The session goes on silently: follow the captions.");
             return player_screen(frame, view);
         }},
        {"done", done({"Calf stretch at the wall", Seconds{202}, true, true, {}})},
        {"done_part", done({"Calf stretch at the wall", Seconds{48}, false, true, {}})},
        {"done_unsaved", done({"Calf stretch at the wall", Seconds{202}, true, false, {}})},
        {"log", log(log_view(25))},
        {"log_empty", log({})},
    };
    for (NamedScreen& screen : routine_screens(poses)) all.push_back(std::move(screen));
    for (NamedScreen& screen : settings_screens()) all.push_back(std::move(screen));
    for (NamedScreen& screen : tonight_screens(poses)) all.push_back(std::move(screen));
    for (NamedScreen& screen : welcome_screens(poses)) all.push_back(std::move(screen));
    return all;
}

}  // namespace legato::sample
