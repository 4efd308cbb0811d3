#include "ui/screens/welcome.h"

#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cramp_button.h"

namespace legato::ui {

std::optional<Action> welcome_screen(Frame& frame, const WelcomeView&) {
    std::optional<Action> action;
    Rect column = inset(text_column(frame), 0, size::margin);
    if (cramp_button(frame, cut_bottom(column, cramp_button_height(frame, column.w))))
        action = Cramp{};
    cut_bottom(column, size::gap);
    const Button next{"welcome.next", frame.tr("Go on"), Icon::none, Weight::primary, true, {}};
    if (button(frame, cut_bottom(column, button_height(frame, next, column.w)), next))
        action = FinishWelcome{};
    return action;
}

}  // namespace legato::ui
