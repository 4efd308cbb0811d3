#include "app/pages/welcome.h"

#include <algorithm>

#include "app/pages/page.h"

namespace legato {

namespace {
constexpr const char* pose_of_promise = "wall_calf";
}  // namespace

ui::WelcomeView welcome_view(const ViewInputs& inputs, int page, std::string_view reminder) {
    using Which = ui::WelcomeView::Reminder;
    ui::WelcomeView view;
    view.page = std::clamp(page, 0, ui::WelcomeView::pages - 1);
    view.for_me = inputs.settings.for_me;
    view.reminder = reminder == "bedtime" ? Which::bedtime
                    : reminder == "day"   ? Which::day
                                          : Which::none;
    if (inputs.poses)
        if (const Pose* pose = inputs.poses->find(pose_of_promise))
            view.picture = figure::still(*pose, Side::both, {.bump = speaks_of_bump(view.for_me)});
    return view;
}

void add_welcome(Pages& pages) {
    pages.add(ui::Place::welcome, [](const Desk& desk) {
        const auto view =
            welcome_view(desk.inputs(), desk.state.welcome_page, desk.reminders.first());
        return Shown{[view](ui::Frame& frame) { return welcome_screen(frame, view); }};
    });
    pages.on<ui::TurnWelcome>(
        [](const Desk& desk, const ui::TurnWelcome& turn) { desk.state.welcome_page = turn.page; });
    pages.on<ui::ChooseFirstReminder>([](const Desk& desk, const ui::ChooseFirstReminder& one) {
        desk.report(desk.reminders.choose_first(one.which));
    });
    pages.on<ui::FinishWelcome>([](const Desk& desk, const ui::FinishWelcome&) {
        desk.set("welcomed", "1");
        desk.open(ui::Place::tonight);
    });
}

}  // namespace legato
