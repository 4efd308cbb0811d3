#include "ui/screens/settings.h"

#include "ui/screens/layout.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

std::optional<Action> settings_screen(Frame& frame, const SettingsView&, Place page) {
    std::optional<Action> action;
    if (page == Place::settings) action = nav_bar(frame, Place::settings);
    Rect column = text_column(frame);
    if (page == Place::settings)
        page_title(frame, column, frame.tr("Settings"));
    else if (auto back = top_bar(frame, column, frame.tr("Settings")))
        action = back;
    return action;
}

}  // namespace legato::ui
