#include "ui/screens/progress.h"

#include "ui/screens/layout.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

std::optional<Action> progress_screen(Frame& frame, const ProgressView&) {
    std::optional<Action> action = nav_bar(frame, Place::progress);
    Rect column = text_column(frame);
    page_title(frame, column, frame.tr("Progress"));
    return action;
}

}  // namespace legato::ui
