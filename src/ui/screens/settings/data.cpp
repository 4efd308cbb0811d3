#include "ui/screens/settings/pages.h"

namespace legato::ui::settings {

std::optional<Action> data(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Your data"));
    Column rows(frame, "settings.data", area);
    rows.passage({.id = "data.promise",
                  .heading = frame.tr("Nothing leaves this device"),
                  .lines = {frame.tr("No account, no cloud, no statistics. Legato works without "
                                     "the net.")},
                  .icon = Icon::lock,
                  .tone = CardTone::container});
    if (rows.tile({.id = "data.log",
                   .title = frame.tr("Your log"),
                   .detail = frame.tr.count(view.sessions, "{n} session kept", "{n} sessions kept"),
                   .icon = Icon::history}))
        action = Open{Place::log};
    if (rows.tile({.id = "data.save_backup",
                   .title = frame.tr("Save a backup"),
                   .detail = view.handed_out.empty()
                                 ? frame.tr("Your log as a file that you keep")
                                 : frame.tr("Saved: {place}", {{"place", view.handed_out}}),
                   .icon = Icon::download}))
        action = HandOutBackup{};
    if (view.takes_files && rows.tile({.id = "data.take_backup",
                                       .title = frame.tr("Bring a backup back"),
                                       .detail = frame.tr("Joins what is here; nothing is lost"),
                                       .icon = Icon::replay}))
        action = AskForBackup{};
    const std::string home_screen = frame.tr("Put Legato on your home screen");
    if (view.home_screen == HomeScreen::can_ask) {
        if (rows.tile({.id = "data.home_screen",
                       .title = home_screen,
                       .detail = frame.tr("Opens like other apps; its log is kept longer"),
                       .icon = Icon::home}))
            action = PutOnHomeScreen{};
    } else if (view.home_screen != HomeScreen::there) {
        rows.passage({.id = "data.home_screen",
                      .heading = home_screen,
                      .lines = {frame.tr("It then opens like other apps, and your browser is less "
                                         "likely to clear your log."),
                                view.home_screen == HomeScreen::by_share_button
                                    ? frame.tr("Touch the browser’s Share button, then “Add to "
                                               "Home Screen”.")
                                    : frame.tr("Open the browser’s menu, then touch “Install” or "
                                               "“Add to Home screen”.")},
                      .icon = Icon::home});
        if (view.home_screen == HomeScreen::by_share_button)
            rows.note({"data.home_screen.empty",
                       frame.tr("There your log begins empty: save a backup here, and bring it "
                                "back there."),
                       Icon::info, CardTone::plain});
    }
    rows.passage({.id = "data.folder",
                  .heading = frame.tr("Where it lies"),
                  .lines = {view.data_place},
                  .icon = Icon::document});
    return action;
}

}  // namespace legato::ui::settings
