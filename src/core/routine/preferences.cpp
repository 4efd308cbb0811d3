#include "core/routine/preferences.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>

namespace legato {

namespace {

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// Readers of a text. Each returns false, and leaves `into` as it was, if the text makes no sense.
bool read(std::string_view text, int least, int most, std::optional<int>& into) {
    const std::optional<int> number = whole_number(text);
    if (!number || *number < least || *number > most) return false;
    return into = number, true;
}

bool read(std::string_view text, std::optional<Seconds>& into) {
    std::optional<int> seconds;
    if (!read(text, 1, 4 * 3600, seconds)) return false;
    return into = Seconds{*seconds}, true;
}

bool read(std::string_view text, std::optional<RestLength>& into) {
    RestLength rest;
    if (text != "asleep" && !read(text, rest.length)) return false;
    return into = rest, true;
}

template <class Flag>  // bool or std::optional<bool>
bool read_flag(std::string_view text, Flag& into) {
    std::optional<int> number;
    if (!read(text, 0, 1, number)) return false;
    return into = *number == 1, true;
}

bool read(std::string_view text, std::optional<Side>& into) {
    for (const Side side : {Side::left, Side::right})
        if (text == name_of(side)) return into = side, true;
    return false;
}

bool read(std::string_view text, ForMe& into) {
    for (const ForMe for_me : all_for_me)
        if (text == name_of(for_me)) return into = for_me, true;
    return false;
}

using P = Preferences;
using Value = std::string_view;

struct Preference {
    const char* key;
    const char* wanted;  // form of a value, for messages
    bool (*set)(P&, Value);
};

// Rows of the table, one for each preference.
constexpr const char* flag_wanted = "0 or 1";
const Preference table[] = {
    {"hold_s", "a whole number of seconds, 1 to 14400",
     [](P& p, Value v) { return read(v, p.hold); }},
    {"rounds", "a whole number, 1 to 100", [](P& p, Value v) { return read(v, 1, 100, p.rounds); }},
    {"side", "left or right", [](P& p, Value v) { return read(v, p.first_side); }},
    {"walk_s", "a whole number of seconds, 1 to 14400",
     [](P& p, Value v) { return read(v, p.walk); }},
    {"rest_s", "a whole number of seconds, 1 to 14400, or asleep",
     [](P& p, Value v) { return read(v, p.rest); }},
    {"wake", flag_wanted, [](P& p, Value v) { return read_flag(v, p.wake); }},
    {"ticks", flag_wanted, [](P& p, Value v) { return read_flag(v, p.ticks); }},
    {"metronome", flag_wanted, [](P& p, Value v) { return read_flag(v, p.metronome); }},
    {"night", flag_wanted, [](P& p, Value v) { return read_flag(v, p.night); }},
    {"recent_cramp", flag_wanted, [](P& p, Value v) { return read_flag(v, p.recent_cramp); }},
    {"for_me", "pregnant, had_baby, neither or rather_not_say",
     [](P& p, Value v) { return read(v, p.for_me); }},
};

std::string all_keys() {
    std::string all;
    for (const Preference& row : table) all += (all.empty() ? "" : ", ") + std::string(row.key);
    return all;
}

const Preference* find(std::string_view key) {
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Preference& row) { return row.key == key; });
    return found == std::end(table) ? nullptr : &*found;
}

}  // namespace

bool is_preference(std::string_view key) {
    return find(key) != nullptr;
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
    const Preference* row = find(key);
    if (!row)
        return fail("there is no preference '" + std::string(key) + "'; there are " + all_keys());
    if (!row->set(preferences, value))
        return fail(std::string(key) + " must be " + row->wanted + ", got '" + std::string(value) +
                    "'");
    return preferences;
}

}  // namespace legato
