#include "app/views/welcome.h"

#include <algorithm>

namespace legato {

namespace {
constexpr const char* pose_of_promise = "wall_calf";
}  // namespace

ui::WelcomeView welcome_view(const Known& known, int page, std::string_view reminder) {
    using Which = ui::WelcomeView::Reminder;
    ui::WelcomeView view;
    view.page = std::clamp(page, 0, ui::WelcomeView::pages - 1);
    view.for_me = known.settings.for_me;
    view.reminder = reminder == "bedtime" ? Which::bedtime
                    : reminder == "day"   ? Which::day
                                          : Which::none;
    if (known.poses)
        if (const Pose* pose = known.poses->find(pose_of_promise))
            view.picture = figure::still(*pose, Side::both);
    return view;
}

}  // namespace legato
