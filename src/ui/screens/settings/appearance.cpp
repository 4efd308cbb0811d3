#include <algorithm>
#include <array>
#include <cmath>

#include "ui/screens/settings/pages.h"

namespace legato::ui::settings {

namespace {

constexpr std::array text_steps{85, 100, 115, 130, 150, 175, 200};

std::optional<Action> text_size(Column& rows, const SettingsView& view) {
    Frame& frame = rows.frame();
    const int now = static_cast<int>(std::lround(frame.look.text_scale * 100));
    const Stepper size{.id = "set.text",
                       .title = frame.tr("Text size"),
                       .value = percent_words(frame.tr, now),
                       .icon = Icon::text_size,
                       .can_less = now > text_steps.front(),
                       .can_more = now < text_steps.back()};
    const bool by_system = view.settings.text_percent == 0;
    std::optional<Action> action;
    // Picks the step next to the present size, which may be any size that the system says.
    if (const int step = rows.stepper(size); step > 0) {
        const auto more = std::upper_bound(text_steps.begin(), text_steps.end(), now);
        if (more != text_steps.end()) action = Set{"text_percent", std::to_string(*more)};
    } else if (step < 0) {
        const auto from = std::lower_bound(text_steps.begin(), text_steps.end(), now);
        if (from != text_steps.begin())
            action = Set{"text_percent", std::to_string(*std::prev(from))};
    }
    rows.passage({.id = "appearance.preview",
                  .heading = frame.tr("Heel down. Gentle pull."),
                  .lines = {frame.tr("This is how large words will be in every step.")},
                  .tone = CardTone::container});
    if (rows.toggle({"set.text.system",
                     frame.tr("Text as the system says"),
                     {},
                     Icon::settings,
                     by_system}))
        action = Set{"text_percent", by_system ? std::to_string(now) : "0"};
    return action;
}

}  // namespace

std::optional<Action> appearance(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Appearance"));
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    const std::vector<Value> as_system{
        {"auto", frame.tr("System")}, {"on", frame.tr("On")}, {"off", frame.tr("Off")}};
    Column rows(frame, "settings.appearance", area);
    take(by_chips(
        rows, view.settings,
        {"theme", frame.tr("Theme"),
         frame.tr("Auto follows the system by day, and is dim and warm at night."), Icon::palette},
        {{"auto", theme_words(frame.tr, ThemeChoice::automatic), Icon::clock},
         {"light", theme_words(frame.tr, ThemeChoice::light), Icon::sun},
         {"dark", theme_words(frame.tr, ThemeChoice::dark), Icon::moon},
         {"night", theme_words(frame.tr, ThemeChoice::night), Icon::bed}}));
    take(text_size(rows, view));
    take(by_chips(rows, view.settings,
                  {"high_contrast", frame.tr("High contrast"),
                   frame.tr("Stronger colors and drawn edges."), Icon::contrast},
                  as_system));
    take(by_chips(rows, view.settings,
                  {"reduced_motion", frame.tr("Reduced motion"),
                   frame.tr("Still pictures that change, and nothing that slides."), Icon::motion},
                  as_system));
    const bool dims = view.settings.screen_dimmed;
    if (view.can_dim &&
        rows.toggle({"set.screen_dimmed", frame.tr("Screen on and dim in a session"),
                     frame.tr("For a phone that stops speaking once its screen is dark."),
                     Icon::moon, dims}))
        action = Set{"screen_dimmed", dims ? "0" : "1"};
    take(by_chips(
        rows, view.settings,
        {"controls", frame.tr("Controls"), frame.tr("They lie where your thumb is."), Icon::touch},
        {{"left", frame.tr("Left hand")}, {"right", frame.tr("Right hand")}}));
    return action;
}

}  // namespace legato::ui::settings
