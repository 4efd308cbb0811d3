#include "cli/options.h"

#include <CLI/CLI.hpp>

#include "core/diary/streak.h"
#include "core/settings/day_options.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

std::string is_weekday(const std::string& text) {
    const Result<std::chrono::weekday> day = parse_weekday(text);
    return day ? "" : day.error().message;
}

}  // namespace

void add_options(CLI::App& verb, Choosing& choosing) {
    verb.add_flag("--night", choosing.night, "As at night: quieter, no ticks");
    verb.add_option("--set", choosing.settings,
                    "hold_s, rounds, side, walk_s, rest_s, for_me; wake, ticks, metronome, night, "
                    "recent_cramp: 0 or 1")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

Result<Preferences> preferences_of(const Choosing& choosing, Preferences preferences) {
    if (choosing.night) preferences.night = true;
    for (const std::string& setting : choosing.settings) {
        const auto equals = setting.find('=');
        if (equals == setting.npos) return fail("--set wants KEY=VALUE, got '" + setting + "'");
        Result<Preferences> changed = with(preferences, std::string_view(setting).substr(0, equals),
                                           std::string_view(setting).substr(equals + 1));
        if (!changed) return changed;
        preferences = *changed;
    }
    return preferences;
}

void add_options(CLI::App& verb, Hearing& hearing) {
    verb.add_option("--profile", hearing.profile, "voice, whisper or silent")->type_name("PROFILE");
    verb.add_flag("--voice,!--no-voice", hearing.voice, "With or without spoken lines (with)");
    verb.add_flag("--ambience,!--no-ambience", hearing.ambience,
                  "With or without a soft background (without)");
    verb.add_flag("--minute-tone,!--no-minute-tone", hearing.minute_tone,
                  "With or without a soft tone each minute of a walk (without)");
}

Result<Listening> listening_of(const Hearing& hearing) {
    const auto profile = profile_named(hearing.profile);
    if (!profile)
        return fail("--profile must be voice, whisper or silent, got '" + hearing.profile + "'");
    return Listening{.profile = *profile,
                     .spoken = hearing.voice,
                     .ambience = hearing.ambience,
                     .minute_tone = hearing.minute_tone};
}

void add_options(CLI::App& app, DayArgs& days) {
    app.add_option("--rollover", days.rollover, "The hour at which a day begins, 0 to 12")
        ->check(CLI::Range(0, static_cast<int>(latest_rollover.count())));
    app.add_option("--rest-days", days.rest_days, "Days off in any seven, 0 to 3")
        ->check(CLI::Range(0, most_rest_days));
    app.add_option("--week-start", days.week_start, "Mon to Sun")->check(is_weekday);
}

Settings settings_of(const Device& device, const DayArgs& days) {
    Settings settings = storage::read_settings(device.data_folder()).settings;
    if (days.rollover) settings.day_starts_at = *days.rollover;
    if (days.rest_days) settings.rest_days = *days.rest_days;
    if (days.week_start) settings.week_starts_on = parse_weekday(*days.week_start).value();
    return settings;
}

std::chrono::hours rollover_of(const DayArgs& days) {
    return days.rollover ? std::chrono::hours{*days.rollover} : default_rollover;
}

std::chrono::hours rollover_of(const Device& device, const DayArgs& days) {
    return rollover_of(settings_of(device, days));
}

// Refuses an empty word, as from a variable that was not set: nobody means the usual folder by
// that.
std::string is_given(const std::string& text) {
    return text.empty() ? "must not be empty" : "";
}

// Refuses what is no number too, as the comparisons are written so.
std::string is_speed(const std::string& text) {
    double speed = 0;
    const bool fits = CLI::detail::lexical_cast(text, speed) && speed >= 0.01 && speed <= 10'000;
    return fits ? "" : "must be a number from 0.01 to 10000, got '" + text + "'";
}

}  // namespace legato::cli
