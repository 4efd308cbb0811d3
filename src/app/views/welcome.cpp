#include "app/views/welcome.h"

#include <algorithm>

namespace legato {

namespace {
constexpr const char* reminder_key = "reminder.first";
constexpr const char* pose_of_promise = "wall_calf";
}  // namespace

ui::WelcomeView welcome_view(const Known& known, int page) {
    using Reminder = ui::WelcomeView::Reminder;
    ui::WelcomeView view;
    view.page = std::clamp(page, 0, ui::WelcomeView::pages - 1);
    view.for_me = known.settings.for_me;
    // Kept among the settings for the version that will remind.
    if (const auto kept = known.settings.unknown.find(reminder_key);
        kept != known.settings.unknown.end())
        view.reminder = kept->second == "bedtime" ? Reminder::bedtime
                        : kept->second == "day"   ? Reminder::day
                                                  : Reminder::none;
    if (known.poses)
        if (const Pose* pose = known.poses->find(pose_of_promise))
            view.picture = figure::still(*pose, Side::both);
    return view;
}

}  // namespace legato
