#pragma once

#include <functional>
#include <string>
#include <vector>

#include "support/sample_routines.h"
#include "ui/samples/player.h"
#include "ui/screens/log.h"
#include "ui/screens/routines.h"
#include "ui/ui.h"

namespace legato::sample {

inline std::vector<ui::RoutineCard> cards() {
    return {
        {"calf_wall", "Calf stretch at the wall", Seconds{202}, 6, CountsAs::movement, {}, {}},
        {"ankle_circles", "Ankle circles", Seconds{158}, 4, CountsAs::movement, {}, {}},
        {"walk_10", "Ten-minute walk", Seconds{630}, 3, CountsAs::movement, {}, {}},
        {"side_rest", "Rest on your side", Seconds{1200}, 0, CountsAs::nothing, {}, {}},
    };
}

inline ui::RoutinesView routines_view() {
    return {{{"day", "In the day", cards()}}, {}};
}

inline ui::RoutinesView long_routines() {
    ui::RoutinesView view = routines_view();
    for (int i = 0; i < 12; ++i)
        view.groups[0].routines.push_back(
            {"own_" + std::to_string(i),
             "A routine of my own with quite a long name, number " + std::to_string(i),
             Seconds{45 + 100 * i},
             2,
             CountsAs::bedtime,
             {},
             {}});
    view.trouble =
        "1 routine file could not be read: mine.toml. For the reason: legato check mine.toml";
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
    const auto routines = [&](RoutinesView view) {
        for (RoutineCard& card : view.groups[0].routines)
            card.picture =
                shown(card.id == "side_rest" ? "side_lie_left" : "wall_calf", Side::both);
        return [view = std::move(view)](Frame& frame) { return routines_screen(frame, view); };
    };
    const auto log = [](LogView view) {
        return [view = std::move(view)](Frame& frame) { return log_screen(frame, view); };
    };
    std::vector<NamedScreen> screens = player_screens(poses);
    screens.push_back({"routines", routines(routines_view())});
    screens.push_back({"routines_long", routines(long_routines())});
    screens.push_back({"log", log(log_view(25))});
    screens.push_back({"log_empty", log({})});
    return screens;
}

}  // namespace legato::sample
