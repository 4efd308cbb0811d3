#pragma once

#include "support/sample_routines.h"
#include "ui/samples/named_screen.h"
#include "ui/samples/player.h"
#include "ui/samples/routines.h"
#include "ui/samples/settings.h"
#include "ui/samples/tonight.h"
#include "ui/samples/welcome.h"
#include "ui/screens/log.h"
#include "ui/ui.h"

namespace legato::sample {

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
    const auto log = [](LogView view) {
        return [view = std::move(view)](Frame& frame) { return log_screen(frame, view); };
    };
    std::vector<NamedScreen> all = player_screens(poses);
    all.push_back({"log", log(log_view(25))});
    all.push_back({"log_empty", log({})});
    for (NamedScreen& screen : routine_screens(poses)) all.push_back(std::move(screen));
    for (NamedScreen& screen : settings_screens()) all.push_back(std::move(screen));
    for (NamedScreen& screen : tonight_screens(poses)) all.push_back(std::move(screen));
    for (NamedScreen& screen : welcome_screens(poses)) all.push_back(std::move(screen));
    return all;
}

}  // namespace legato::sample
