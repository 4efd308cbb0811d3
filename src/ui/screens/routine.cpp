#include "ui/screens/routine.h"

#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

std::optional<Action> routine_screen(Frame& frame, const RoutineView& view) {
    Rect column = text_column(frame);
    std::optional<Action> action = top_bar(frame, column, view.card.title);
    const Button begin{"routine.begin", frame.tr("Begin"), Icon::play, Weight::primary, true, {}};
    if (button(frame, cut_bottom(column, button_height(frame, begin, column.w)), begin))
        action = Play{view.card.id};
    return action;
}

}  // namespace legato::ui
