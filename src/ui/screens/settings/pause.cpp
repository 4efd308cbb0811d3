#include "ui/screens/settings/pages.h"
#include "ui/words.h"

namespace legato::ui::settings {

namespace {

std::optional<Action> begin_or_end(Column& rows, const SettingsView& view) {
    Frame& frame = rows.frame();
    rows.passage({.id = "pause.what",
                  .heading = view.paused_since ? frame.tr("You are having a pause")
                                               : frame.tr("A pause, for whatever reason"),
                  .lines = {frame.tr("No day is missed, and nothing reminds you."),
                            frame.tr("It has no end date. Everything in Legato works as before, "
                                     "whenever you like.")},
                  .icon = Icon::spa,
                  .tone = CardTone::container});
    if (view.paused_since) {
        rows.text("pause.since", pause_words(frame.tr, view.paused_since), Text::body,
                  frame.theme.ink_soft);
        if (rows.button({.id = "pause.end",
                         .label = frame.tr("Go on"),
                         .icon = Icon::play,
                         .weight = Weight::primary}))
            return EndPause{};
    } else if (rows.button({.id = "pause.begin",
                            .label = frame.tr("Begin a pause"),
                            .icon = Icon::pause,
                            .weight = Weight::primary})) {
        return StartPause{};
    }
    return std::nullopt;
}

// Draws the ways to say that something has changed. No reason is asked, and nothing has to be read
// first.
std::optional<Action> change(Column& rows, const SettingsView& view) {
    Frame& frame = rows.frame();
    std::optional<Action> action;
    rows.heading("pause.change", frame.tr("A change"));
    if (rows.tile({.id = "pause.for_me",
                   .title = frame.tr("For me now"),
                   .detail = for_me_words(frame.tr, view.settings.for_me),
                   .icon = Icon::heart}))
        action = Open{Place::for_me};
    if (view.settings.for_me != ForMe::neither &&
        rows.tile({.id = "pause.ended",
                   .title = frame.tr("My pregnancy has ended"),
                   .detail = frame.tr("Other words and pictures; nothing reminds you"),
                   .icon = Icon::swap}))
        action = PregnancyEnded{};
    return action;
}

// Draws the answer to "My pregnancy has ended", shown once, on the page where she has said so.
std::optional<Action> ended(Column& rows, const SettingsView& view) {
    Frame& frame = rows.frame();
    rows.passage({.id = "pause.sorry",
                  .lines = {frame.tr("We are sorry if this is hard. Nothing will remind you."),
                            frame.tr("“Who to call” keeps the signs that matter for the next six "
                                     "weeks.")},
                  .icon = Icon::spa,
                  .tone = CardTone::container});
    return erase_log(rows, view);
}

}  // namespace

std::optional<Action> pause(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Pause or change"));
    Column rows(frame, "settings.pause", area);
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    if (view.pregnancy_ended) {
        take(ended(rows, view));
        return action;
    }
    take(begin_or_end(rows, view));
    take(change(rows, view));
    return action;
}

}  // namespace legato::ui::settings
