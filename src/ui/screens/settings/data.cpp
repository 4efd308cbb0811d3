#include "ui/screens/settings/pages.h"
#include "ui/words.h"

namespace legato::ui::settings {

namespace {

// Draws a button where the browser can be asked, else the words on how to do it by hand.
std::optional<Action> home_screen_rows(Column& rows, const Strings& tr, HomeScreen home) {
    const std::string title = tr("Put Legato on your home screen");
    if (home == HomeScreen::can_ask) {
        if (rows.tile({.id = "data.home_screen",
                       .title = title,
                       .detail = tr("Opens like other apps; its log is kept longer"),
                       .icon = Icon::home}))
            return PutOnHomeScreen{};
    } else if (home != HomeScreen::there) {
        rows.passage({.id = "data.home_screen",
                      .heading = title,
                      .lines = {tr("It then opens like other apps, and your browser is less "
                                   "likely to clear your log."),
                                home == HomeScreen::by_share_button
                                    ? tr("Touch the browser’s Share button, then “Add to "
                                         "Home Screen”.")
                                    : tr("Open the browser’s menu, then touch “Install” or "
                                         "“Add to Home screen”.")},
                      .icon = Icon::home});
        if (home == HomeScreen::by_share_button)
            rows.note({"data.home_screen.empty",
                       tr("There your log begins empty: save a backup here, and bring it "
                          "back there."),
                       Icon::info, CardTone::plain});
    }
    return std::nullopt;
}

// Tells what she has to know before she is somewhere without the net.
void offline_row(Column& rows, const Strings& tr, const Offline& offline) {
    const auto tell = [&](const std::string& heading, const std::string& line) {
        rows.passage(
            {.id = "data.offline", .heading = heading, .lines = {line}, .icon = Icon::download});
    };
    switch (offline.use) {
        case OfflineUse::always:
            return;
        case OfflineUse::kept:
            return tell(tr("Kept for use without the net"),
                        tr("Since {day}", {{"day", day_words(tr, offline.since)}}));
        case OfflineUse::not_yet:
            return tell(tr("Not yet kept for use without the net"),
                        tr("It is coming. Leave Legato open for a moment."));
        case OfflineUse::cannot:
            return tell(tr("Needs the net each time it is opened"),
                        tr("This browser does not keep Legato: perhaps this is a private window. "
                           "Once it is open, it goes on without the net."));
    }
}

}  // namespace

std::optional<Action> data(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Your data"));
    Column rows(frame, "settings.data", area);
    rows.passage({.id = "data.promise",
                  .heading = frame.tr("Nothing leaves this device"),
                  .lines = {view.offline.use == OfflineUse::cannot
                                ? frame.tr("No account, no cloud, no statistics.")
                                : frame.tr("No account, no cloud, no statistics. Legato works "
                                           "without the net.")},
                  .icon = Icon::lock,
                  .tone = CardTone::container});
    if (rows.tile({.id = "data.log",
                   .title = frame.tr("Your log"),
                   .detail = frame.tr.count(view.sessions, "{n} session kept", "{n} sessions kept"),
                   .icon = Icon::history}))
        action = Open{Place::log};
    if (rows.tile({.id = "data.save_backup",
                   .title = frame.tr("Save a backup"),
                   .detail = view.exported.empty()
                                 ? frame.tr("Your log as a file that you keep")
                                 : frame.tr("Saved: {place}", {{"place", view.exported}}),
                   .icon = Icon::download}))
        action = ExportFile{ExportKind::backup};
    if (view.takes_files && rows.tile({.id = "data.take_backup",
                                       .title = frame.tr("Bring a backup back"),
                                       .detail = frame.tr("Joins what is here; nothing is lost"),
                                       .icon = Icon::replay}))
        action = AskForFile{};
    if (const auto asked = home_screen_rows(rows, frame.tr, view.home_screen)) action = asked;
    offline_row(rows, frame.tr, view.offline);
    if (const auto asked = erase_log(rows, view)) action = asked;
    rows.passage({.id = "data.folder",
                  .heading = frame.tr("Where it lies"),
                  .lines = {view.data_place},
                  .icon = Icon::document});
    return action;
}

}  // namespace legato::ui::settings
