#include "ui/screens/settings/pages.h"
#include "ui/widgets/nav_bar.h"
#include "ui/words.h"

namespace legato::ui::settings {

namespace {

std::string looks(const Frame& frame, const Settings& settings) {
    return frame.tr(
        "{theme} · text {percent}",
        {{"theme", theme_words(frame.tr, settings.theme)},
         {"percent", settings.text_percent == 0 ? frame.tr("as the system says")
                                                : percent_words(frame.tr, settings.text_percent)}});
}

std::string nights(const Frame& frame, const Settings& settings) {
    if (settings.night.from == settings.night.to) return frame.tr("No night hours");
    return frame.tr("Night from {from} to {to}", {{"from", format_clock(settings.night.from)},
                                                  {"to", format_clock(settings.night.to)}});
}

}  // namespace

std::optional<Action> home(Frame& frame, const SettingsView& view) {
    std::optional<Action> action = nav_bar(frame, Place::settings);
    std::optional<Place> tapped;
    Rect area = text_column(frame);
    if (auto call = page_title(frame, area, frame.tr("Settings"))) action = std::move(call);
    Column rows(frame, "settings", area);
    const auto row = [&](const char* id, std::string title, std::string detail, Icon icon,
                         Place place) {
        if (rows.tile(
                {.id = id, .title = std::move(title), .detail = std::move(detail), .icon = icon}))
            tapped = place;
    };
    const Settings& now = view.settings;
    row("settings.appearance", frame.tr("Appearance"), looks(frame, now), Icon::palette,
        Place::appearance);
    row("settings.sound", view.has_haptics ? frame.tr("Sound and vibration") : frame.tr("Sound"),
        profile_words(frame.tr, now.sound), Icon::sound, Place::sound);
    row("settings.reminders", frame.tr("Reminders"),
        view.reminders == 0 ? frame.tr("None is on")
                            : frame.tr.count(view.reminders, "{n} is on", "{n} are on"),
        Icon::bell, Place::reminders);
    row("settings.days", frame.tr("Days and nights"), nights(frame, now), Icon::bedtime,
        Place::days);
    row("settings.for_me", frame.tr("For me now"), for_me_words(frame.tr, now.for_me), Icon::heart,
        Place::for_me);
    row("settings.pause", frame.tr("Pause or change"), pause_words(frame.tr, view.paused_since),
        Icon::pause, Place::pause);
    rows.gap(size::gap);
    row("settings.safety", frame.tr("Safety"), frame.tr("Before you start, and who to call"),
        Icon::shield, Place::safety);
    row("settings.good_to_know", frame.tr("Good to know"),
        frame.tr("Warmth, water, shoes and more"), Icon::document, Place::good_to_know);
    row("settings.data", frame.tr("Your data"), frame.tr("Stays on this device"), Icon::lock,
        Place::data);
    row("settings.about", frame.tr("About Legato"),
        frame.tr("Version {version}", {{"version", view.version}}), Icon::info, Place::about);
    return tapped ? Open{*tapped} : action;
}

}  // namespace legato::ui::settings
