#include "ui/screens/settings/pages.h"
#include "ui/words.h"

namespace legato::ui::settings {

std::optional<Action> pause(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Pause"));
    Column rows(frame, "settings.pause", area);
    rows.passage({.id = "pause.what",
                  .heading = view.paused_since ? frame.tr("You are having a pause")
                                               : frame.tr("A pause, for whatever reason"),
                  .lines = {frame.tr("No day is missed, and nothing reminds you."),
                            frame.tr("It has no end date. Everything in Legato works as before, "
                                     "whenever you like.")},
                  .icon = Icon::spa,
                  .tone = CardTone::container});
    if (view.paused_since) {
        rows.text("pause.since",
                  frame.tr("Since {day}", {{"day", day_words(frame.tr, *view.paused_since)}}),
                  Text::body, frame.theme.ink_soft);
        if (rows.button({.id = "pause.end",
                         .label = frame.tr("Go on"),
                         .icon = Icon::play,
                         .weight = Weight::primary}))
            action = EndPause{};
    } else if (rows.button({.id = "pause.begin",
                            .label = frame.tr("Begin a pause"),
                            .icon = Icon::pause,
                            .weight = Weight::primary})) {
        action = StartPause{};
    }
    return action;
}

}  // namespace legato::ui::settings
