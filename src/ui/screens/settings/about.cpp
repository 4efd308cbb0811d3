#include "ui/screens/settings/pages.h"

namespace legato::ui::settings {

namespace {

constexpr float disc = 88;

void emblem(Column& rows) {
    Frame& frame = rows.frame();
    const Point middle = rows.next(disc).center();
    frame.canvas.disc(middle, disc / 2, frame.theme.container);
    draw_icon(frame.canvas, Icon::bedtime, middle, 44, frame.theme.on_container);
}

}  // namespace

std::optional<Action> about(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("About Legato"));
    Column rows(frame, "settings.about", area);
    emblem(rows);
    rows.text("about.version", frame.tr("Version {version}", {{"version", view.version}}),
              Text::caption, frame.theme.ink_soft, Align::center);
    rows.passage(
        {.id = "about.what",
         .heading = frame.tr("What it is"),
         .lines = {frame.tr("Gentle stretches, short walks and rest for tired, cramping legs, with "
                            "a voice, soft tones and a figure that moves."),
                   frame.tr("It is free, it asks for no account, and what it is made of is open "
                            "for everybody to see.")},
         .icon = Icon::spa});
    rows.passage({.id = "about.review",
                  .heading = frame.tr("Not reviewed yet"),
                  .lines = {frame.tr("Everything follows published advice, but nobody with "
                                     "clinical training has reviewed it yet.")},
                  .icon = Icon::info,
                  .tone = CardTone::container});
    if (!view.news.empty())
        rows.passage({.id = "about.news",
                      .heading = frame.tr("What is new"),
                      .lines = view.news,
                      .list = true,
                      .icon = Icon::history});
    read_cards(rows, view.about);
    rows.passage({.id = "about.report",
                  .heading = frame.tr("If something does not work"),
                  .lines = view.report,
                  .icon = Icon::document});
    if (rows.button({.id = "about.copy", .label = frame.tr("Copy this report"), .icon = Icon::add}))
        action = CopyReport{};
    rows.gap(size::gap);
    if (rows.tile({.id = "about.licences",
                   .title = frame.tr("Licences"),
                   .detail = frame.tr("Of letters, pictograms and libraries"),
                   .icon = Icon::document}))
        action = Open{Place::licences};
    return action;
}

}  // namespace legato::ui::settings
