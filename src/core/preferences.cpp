#include "core/preferences.h"

#include <charconv>
#include <string>

namespace legato {

namespace {

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

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
    if (key == "wake" || key == "ticks" || key == "metronome" || key == "night") {
        if (!number || (*number != 0 && *number != 1)) return refuse("0 or 1");
        const bool on = *number == 1;
        if (key == "wake") preferences.wake = on;
        if (key == "ticks") preferences.ticks = on;
        if (key == "metronome") preferences.metronome = on;
        if (key == "night") preferences.night = on;
        return preferences;
    }
    return fail("there is no preference '" + std::string(key) +
                "'; there are hold_s, rounds, side, walk_s, rest_s, wake, ticks, metronome, night");
}

}  // namespace legato
