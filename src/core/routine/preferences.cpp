#include "core/routine/preferences.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace legato {

namespace {

constexpr std::array keys{"hold_s", "rounds",    "side",  "walk_s",       "rest_s", "wake",
                          "ticks",  "metronome", "night", "recent_cramp", "for_me"};

std::string all_keys() {
    std::string all;
    for (const char* key : keys) all += (all.empty() ? "" : ", ") + std::string(key);
    return all;
}

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

bool is_preference(std::string_view key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Preferences preferences_at(const LocalStamp& now) {
    using namespace std::chrono_literals;
    const auto local = now.at.time_since_epoch() + now.offset;
    const auto time_of_day = local - std::chrono::floor<std::chrono::days>(local);
    Preferences preferences;
    preferences.night = is_night(now);
    preferences.wake = time_of_day >= 7h && time_of_day < 20h;
    return preferences;
}

Result<Preferences> with(Preferences preferences, std::string_view key, std::string_view value) {
    const auto refuse = [&](const char* wanted) {
        return fail(std::string(key) + " must be " + wanted + ", got '" + std::string(value) + "'");
    };
    const std::optional<int> number = whole_number(value);
    constexpr int longest_s = 4 * 3600;

    if (key == "side") {
        if (value == "left")
            preferences.first_side = Side::left;
        else if (value == "right")
            preferences.first_side = Side::right;
        else
            return refuse("left or right");
        return preferences;
    }
    if (key == "rest_s" && value == "asleep") {
        preferences.rest = RestLength{};
        return preferences;
    }
    if (key == "hold_s" || key == "walk_s" || key == "rest_s") {
        if (!number || *number < 1 || *number > longest_s)
            return refuse(key == "rest_s" ? "a whole number of seconds, 1 to 14400, or asleep"
                                          : "a whole number of seconds, 1 to 14400");
        const Seconds seconds{*number};
        if (key == "hold_s") preferences.hold = seconds;
        if (key == "walk_s") preferences.walk = seconds;
        if (key == "rest_s") preferences.rest = RestLength{seconds};
        return preferences;
    }
    if (key == "rounds") {
        if (!number || *number < 1 || *number > 100) return refuse("a whole number, 1 to 100");
        preferences.rounds = *number;
        return preferences;
    }
    if (key == "for_me") {
        for (const ForMe for_me : all_for_me)
            if (value == name_of(for_me)) {
                preferences.for_me = for_me;
                return preferences;
            }
        return refuse("pregnant, had_baby, neither or rather_not_say");
    }
    if (key == "wake" || key == "ticks" || key == "metronome" || key == "night" ||
        key == "recent_cramp") {
        if (!number || (*number != 0 && *number != 1)) return refuse("0 or 1");
        const bool on = *number == 1;
        if (key == "wake") preferences.wake = on;
        if (key == "ticks") preferences.ticks = on;
        if (key == "metronome") preferences.metronome = on;
        if (key == "night") preferences.night = on;
        if (key == "recent_cramp") preferences.recent_cramp = on;
        return preferences;
    }
    return fail("there is no preference '" + std::string(key) + "'; there are " + all_keys());
}

}  // namespace legato
