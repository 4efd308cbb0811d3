#pragma once

#include <vector>

#include "core/routine/pose.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/welcome.h"

namespace legato::sample {

inline ui::WelcomeView welcome_view(int page, const PoseBook* poses = nullptr) {
    ui::WelcomeView view;
    view.page = page;
    if (poses) view.picture = figure::still(*poses->find("wall_calf"), Side::both);
    return view;
}

inline std::vector<NamedScreen> welcome_screens(const PoseBook* poses = nullptr) {
    const auto shown = [](ui::WelcomeView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return welcome_screen(frame, view); };
    };
    ui::WelcomeView chosen = welcome_view(2, poses);
    chosen.reminder = ui::WelcomeView::Reminder::bedtime;
    return {{"welcome_promise", shown(welcome_view(0, poses))},
            {"welcome_before", shown(welcome_view(1, poses))},
            {"welcome_reminder", shown(welcome_view(2, poses))},
            {"welcome_reminder_chosen", shown(chosen)}};
}

}  // namespace legato::sample
