#include "core/settings/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/diary/streak.h"

namespace legato {

namespace {

constexpr std::string_view choice_prefix = "choice.";

constexpr std::array themes{"auto", "light", "dark", "night"};
constexpr std::array system_choices{"auto", "on", "off"};
constexpr std::array profiles{"voice", "whisper", "silent"};
constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

template <class E, std::size_t N>
std::string text_of(const std::array<const char*, N>& names, E value) {
    return names.at(static_cast<std::size_t>(value));
}
template <class E, std::size_t N>
bool read(const std::array<const char*, N>& names, std::string_view text, E& into) {
    for (std::size_t i = 0; i < N; ++i)
        if (text == names[i]) return into = static_cast<E>(i), true;
    return false;
}

std::optional<int> whole(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}
bool read(std::string_view text, int low, int high, int& into) {
    const auto value = whole(text);
    if (!value || *value < low || *value > high) return false;
    return into = *value, true;
}
bool read(std::string_view text, bool& into) {
    if (text != "0" && text != "1") return false;
    return into = text == "1", true;
}

bool read(std::string_view text, std::chrono::minutes& into) {
    if (text.size() != 5 || text[2] != ':') return false;
    int hour = 0, minute = 0;
    if (!read(text.substr(0, 2), 0, 23, hour) || !read(text.substr(3), 0, 59, minute)) return false;
    return into = std::chrono::hours{hour} + std::chrono::minutes{minute}, true;
}

constexpr const char* moment_wanted = "empty, or a time as 2025-06-10T20:00:00Z";
std::string text_of(const std::optional<UtcInstant>& at) {
    return at ? format_utc(*at) : "";
}
bool read(std::string_view text, std::optional<UtcInstant>& into) {
    const auto at = text.empty() ? Result<UtcInstant>() : parse_utc(text);
    if (!at) return false;
    into = text.empty() ? std::nullopt : std::optional(*at);
    return true;
}

// Reads the kinds of ticks that are shown: words of a-z, 0-9 and _, with spaces between them.
constexpr std::size_t longest_ticks = 400;
bool read_ticks(std::string_view text, std::string& into) {
    const auto is_sign = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == ' ';
    };
    if (text.size() > longest_ticks || !std::all_of(text.begin(), text.end(), is_sign))
        return false;
    return into = text, true;
}

constexpr const char* number_wanted = "up to 16 digits, perhaps with a + before them, or empty";
bool read_number(std::string_view text, std::string& into) {
    if (!text.empty() && !is_number(text)) return false;
    return into = text, true;
}

struct Setting {
    const char* key;
    const char* wanted;  // form of a value, for messages
    std::string (*get)(const Settings&);
    bool (*set)(Settings&, std::string_view);
};
using S = Settings;
using Value = std::string_view;

// Table of all settings, one row each; all functions below use it.
const Setting table[] = {
    {"theme", "auto, light, dark or night", [](const S& s) { return text_of(themes, s.theme); },
     [](S& s, Value v) { return read(themes, v, s.theme); }},
    {"text_percent", "0 (as the system says) or 85 to 200",
     [](const S& s) { return std::to_string(s.text_percent); },
     [](S& s, Value v) {
         return v == "0" ? (s.text_percent = 0, true) : read(v, 85, 200, s.text_percent);
     }},
    {"reduced_motion", "auto, on or off",
     [](const S& s) { return text_of(system_choices, s.reduced_motion); },
     [](S& s, Value v) { return read(system_choices, v, s.reduced_motion); }},
    {"high_contrast", "auto, on or off",
     [](const S& s) { return text_of(system_choices, s.high_contrast); },
     [](S& s, Value v) { return read(system_choices, v, s.high_contrast); }},
    {"screen_dimmed", "0 or 1", [](const S& s) { return std::to_string(s.screen_dimmed); },
     [](S& s, Value v) { return read(v, s.screen_dimmed); }},
    {"sound", "voice, whisper or silent", [](const S& s) { return text_of(profiles, s.sound); },
     [](S& s, Value v) { return read(profiles, v, s.sound); }},
    {"voice_volume", "0 to 100", [](const S& s) { return std::to_string(s.voice_volume); },
     [](S& s, Value v) { return read(v, 0, 100, s.voice_volume); }},
    {"tone_volume", "0 to 100", [](const S& s) { return std::to_string(s.tone_volume); },
     [](S& s, Value v) { return read(v, 0, 100, s.tone_volume); }},
    {"recordings", "0 or 1", [](const S& s) { return std::to_string(s.recordings); },
     [](S& s, Value v) { return read(v, s.recordings); }},
    {"ambience", "0 or 1", [](const S& s) { return std::to_string(s.ambience); },
     [](S& s, Value v) { return read(v, s.ambience); }},
    {"minute_tone", "0 or 1", [](const S& s) { return std::to_string(s.minute_tone); },
     [](S& s, Value v) { return read(v, s.minute_tone); }},
    {"last_ticks", "0 or 1", [](const S& s) { return std::to_string(s.last_ticks); },
     [](S& s, Value v) { return read(v, s.last_ticks); }},
    {"metronome", "0 or 1", [](const S& s) { return std::to_string(s.metronome); },
     [](S& s, Value v) { return read(v, s.metronome); }},
    {"haptics", "0 or 1", [](const S& s) { return std::to_string(s.haptics); },
     [](S& s, Value v) { return read(v, s.haptics); }},
    {"night_from", "a time, as 21:00", [](const S& s) { return format_clock(s.night.from); },
     [](S& s, Value v) { return read(v, s.night.from); }},
    {"night_to", "a time, as 07:00", [](const S& s) { return format_clock(s.night.to); },
     [](S& s, Value v) { return read(v, s.night.to); }},
    {"day_starts_at", "an hour, 0 to 12",
     [](const S& s) { return std::to_string(s.day_starts_at); },
     [](S& s, Value v) { return read(v, 0, 12, s.day_starts_at); }},
    {"week_starts_on", "Mon, Tue, Wed, Thu, Fri, Sat or Sun",
     [](const S& s) { return text_of(weekdays, s.week_starts_on.c_encoding()); },
     [](S& s, Value v) {
         unsigned day = 0;
         if (!read(weekdays, v, day)) return false;
         return s.week_starts_on = std::chrono::weekday{day}, true;
     }},
    {"controls", "left or right", [](const S& s) { return std::string(name_of(s.controls)); },
     [](S& s, Value v) {
         if (v != "left" && v != "right") return false;
         return s.controls = v == "left" ? Side::left : Side::right, true;
     }},
    {"rest_days", "0 to 3", [](const S& s) { return std::to_string(s.rest_days); },
     [](S& s, Value v) { return read(v, 0, most_rest_days, s.rest_days); }},
    {"streaks_shown", "0 or 1", [](const S& s) { return std::to_string(s.streaks_shown); },
     [](S& s, Value v) { return read(v, s.streaks_shown); }},
    {"weekly_goal", "0 (none) or 60 to 150 minutes",
     [](const S& s) { return std::to_string(s.weekly_goal); },
     [](S& s, Value v) {
         return v == "0" ? (s.weekly_goal = 0, true)
                         : read(v, least_weekly_goal, most_weekly_goal, s.weekly_goal);
     }},
    {"quiet_from", "a time, as 22:00", [](const S& s) { return format_clock(s.quiet.from); },
     [](S& s, Value v) { return read(v, s.quiet.from); }},
    {"quiet_to", "a time, as 07:00", [](const S& s) { return format_clock(s.quiet.to); },
     [](S& s, Value v) { return read(v, s.quiet.to); }},
    {"reminders_discreet", "0 or 1",
     [](const S& s) { return std::to_string(s.reminders_discreet); },
     [](S& s, Value v) { return read(v, s.reminders_discreet); }},
    {"reminders_paused_until", moment_wanted,
     [](const S& s) { return text_of(s.reminders_paused_until); },
     [](S& s, Value v) { return read(v, s.reminders_paused_until); }},
    {"for_me", "pregnant, had_baby, neither or rather_not_say",
     [](const S& s) { return std::string(name_of(s.for_me)); },
     [](S& s, Value v) {
         for (const ForMe one : all_for_me)
             if (v == name_of(one)) return s.for_me = one, true;
         return false;
     }},
    {"signs_until", moment_wanted, [](const S& s) { return text_of(s.signs_until); },
     [](S& s, Value v) { return read(v, s.signs_until); }},
    {"ticks", "words with a space between them, as water walked, or empty",
     [](const S& s) { return s.ticks; }, [](S& s, Value v) { return read_ticks(v, s.ticks); }},
    {"number.maternity", number_wanted, [](const S& s) { return s.maternity_number; },
     [](S& s, Value v) { return read_number(v, s.maternity_number); }},
    {"number.emergency", number_wanted, [](const S& s) { return s.emergency_number; },
     [](S& s, Value v) { return read_number(v, s.emergency_number); }},
    {"welcomed", "0 or 1", [](const S& s) { return std::to_string(s.welcomed); },
     [](S& s, Value v) { return read(v, s.welcomed); }},
    {"home_screen_asked", "0 or 1", [](const S& s) { return std::to_string(s.home_screen_asked); },
     [](S& s, Value v) { return read(v, s.home_screen_asked); }},
};

// Sets "choice.ROUTINE.hold_s": neither part holds a dot.
Result<void> set_choice(Settings& settings, std::string_view key, std::string_view value) {
    const std::string_view rest = key.substr(choice_prefix.size());
    const auto dot = rest.find('.');
    if (dot == std::string_view::npos || dot == 0)
        return fail("a choice is named choice.ROUTINE.KEY, got '" + std::string(key) + "'");
    const std::string routine(rest.substr(0, dot)), name(rest.substr(dot + 1));
    if (value.empty()) {
        if (const auto of = settings.choices.find(routine); of != settings.choices.end()) {
            of->second.erase(name);
            if (of->second.empty()) settings.choices.erase(of);
        }
        return {};
    }
    if (const auto checked = with(Preferences{}, name, value); !checked)
        return tl::make_unexpected(checked.error());
    settings.choices[routine][name] = value;
    return {};
}

Result<void> set_known(Settings& settings, const Setting& setting, std::string_view value) {
    if (setting.set(settings, value)) return {};
    return fail(std::string(setting.key) + " must be " + setting.wanted + ", got '" +
                std::string(value) + "'");
}

Result<void> set(Settings& settings, std::string_view key, std::string_view value) {
    const auto known = std::find_if(std::begin(table), std::end(table),
                                    [&](const Setting& one) { return key == one.key; });
    Result<void> done;
    if (known != std::end(table))
        done = set_known(settings, *known, value);
    else if (key.substr(0, choice_prefix.size()) == choice_prefix)
        done = set_choice(settings, key, value);
    else
        return settings.unknown[std::string(key)] = value, Result<void>{};
    if (done) settings.unknown.erase(std::string(key));
    return done;
}

}  // namespace

bool is_number(std::string_view text) {
    if (text.size() > longest_number) return false;
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<Named> named(const Settings& settings) {
    std::vector<Named> values;
    for (const Setting& setting : table) values.emplace_back(setting.key, setting.get(settings));
    for (const auto& [routine, choices] : settings.choices)
        for (const auto& [key, value] : choices)
            values.emplace_back(std::string(choice_prefix) + routine + "." + key, value);
    for (const auto& [key, value] : settings.unknown) values.emplace_back(key, value);
    return values;
}

Result<Settings> with(Settings settings, std::string_view key, std::string_view value) {
    if (const Result<void> done = set(settings, key, value); !done)
        return tl::make_unexpected(done.error());
    return settings;
}

Settings settings_from(const std::vector<Named>& values) {
    Settings settings;
    for (const auto& [key, value] : values)
        if (!set(settings, key, value)) settings.unknown[key] = value;
    return settings;
}

Card suited(Card card, const Settings& settings, UtcInstant now) {
    return suited(std::move(card), settings.for_me,
                  settings.signs_until && now < *settings.signs_until);
}

bool has_tick(const Settings& settings, std::string_view kind) {
    return (' ' + settings.ticks + ' ').find(' ' + std::string(kind) + ' ') != std::string::npos;
}

Listening listening_of(const Settings& settings) {
    return {.profile = settings.sound,
            .ambience = settings.ambience,
            .minute_tone = settings.minute_tone,
            .voice_volume = settings.voice_volume,
            .tone_volume = settings.tone_volume,
            .recordings = settings.recordings};
}

Preferences preferences_for(const Settings& settings, const std::string& routine,
                            const LocalStamp& now, bool recent_cramp) {
    Preferences preferences = preferences_at(now);
    preferences.ticks = settings.last_ticks;
    preferences.metronome = settings.metronome;
    if (const auto chosen = settings.choices.find(routine); chosen != settings.choices.end())
        for (const auto& [key, value] : chosen->second)
            if (auto changed = with(preferences, key, value)) preferences = *changed;
    preferences.for_me = settings.for_me;
    preferences.night = is_night(now, settings.night);
    preferences.recent_cramp = preferences.recent_cramp || recent_cramp;
    return preferences;
}

}  // namespace legato
