#include "core/reminders/reminder_rule.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <vector>

namespace legato {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::size_t longest_rule = 200;

std::string quoted(std::string_view text) {
    return "'" + std::string(text.substr(0, 40)) + "'";
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == text.npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || text.front() == '-' || error != std::errc{} || stopped != end)
        return std::nullopt;
    return value;
}

Result<TimeOfDay> parse_time(std::string_view text) {
    const bool has_form = text.size() == 5 && text[2] == ':';
    const std::optional<int> h = has_form ? number(text.substr(0, 2)) : std::nullopt;
    const std::optional<int> m = has_form ? number(text.substr(3)) : std::nullopt;
    if (!h || !m || *h > 23 || *m > 59)
        return fail(quoted(text) + " is not a time of day; write it like 21:30");
    return hours{*h} + minutes{*m};
}

Result<Weekdays> parse_days(std::string_view text) {
    Weekdays days;
    for (const std::string_view name : split(text, ',')) {
        const Result<std::chrono::weekday> day = parse_weekday(name);
        if (!day) return tl::make_unexpected(day.error());
        if (days.has(*day)) return fail(std::string(name) + " is there twice in days=");
        days.add(*day);
    }
    return days;
}

Result<bool> parse_flag(std::string_view key, std::string_view text) {
    if (text == "0" || text == "1") return text == "1";
    return fail(std::string(key) + " must be 0 or 1, got " + quoted(text));
}

// KEY=VALUE words of a rule, each key once.
using Options = std::map<std::string_view, std::string_view>;

Result<Options> parse_options(const std::vector<std::string_view>& words, std::size_t from,
                              std::initializer_list<std::string_view> known) {
    Options options;
    for (std::size_t i = from; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        const std::string_view key = words[i].substr(0, equals);
        if (equals == words[i].npos || std::find(known.begin(), known.end(), key) == known.end()) {
            std::string all;
            for (const std::string_view one : known)
                all += (all.empty() ? "" : ", ") + std::string(one) + "=";
            return fail(quoted(words[i]) + " is nothing that this rule has; it may have " + all);
        }
        if (!options.emplace(key, words[i].substr(equals + 1)).second)
            return fail(std::string(key) + "= is there twice");
    }
    return options;
}

Result<ReminderRule> parse_daily(const std::vector<std::string_view>& words) {
    if (words.size() < 2) return fail("daily wants a time; write it like daily 21:30");
    const Result<TimeOfDay> at = parse_time(words[1]);
    if (!at) return tl::make_unexpected(at.error());
    const Result<Options> options =
        parse_options(words, 2, {"days", "skip_if_done", "after_cramp"});
    if (!options) return tl::make_unexpected(options.error());
    ReminderRule rule;
    DailyRule daily{*at};
    for (const auto& [key, value] : *options) {
        if (key == "days") {
            const Result<Weekdays> days = parse_days(value);
            if (!days) return tl::make_unexpected(days.error());
            rule.days = *days;
            continue;
        }
        const Result<bool> flag = parse_flag(key, value);
        if (!flag) return tl::make_unexpected(flag.error());
        (key == "skip_if_done" ? daily.skip_if_done : daily.after_cramp) = *flag;
    }
    rule.when = daily;
    return rule;
}

Result<ReminderRule> parse_every(const std::vector<std::string_view>& words) {
    constexpr const char* how = "write it like every 60m window=09:00-18:00";
    const std::string_view length = words.size() < 2 ? "" : words[1];
    const std::optional<int> count = length.empty() || length.back() != 'm'
                                         ? std::nullopt
                                         : number(length.substr(0, length.size() - 1));
    if (!count || minutes{*count} < shortest_interval || minutes{*count} > longest_interval)
        return fail("every wants 1m to 1440m, got " + quoted(length) + "; " + how);
    const Result<Options> options = parse_options(words, 2, {"window", "days"});
    if (!options) return tl::make_unexpected(options.error());
    ReminderRule rule;
    EveryRule every{minutes{*count}};
    if (!options->count("window")) return fail(std::string("every wants a window; ") + how);
    const std::vector<std::string_view> ends = split(options->at("window"), '-');
    if (ends.size() != 2) return fail(std::string("a window has a beginning and an end; ") + how);
    const Result<TimeOfDay> from = parse_time(ends[0]), to = parse_time(ends[1]);
    if (!from) return tl::make_unexpected(from.error());
    if (!to) return tl::make_unexpected(to.error());
    if (*from == *to) return fail("the window begins when it ends; for a day write 00:00-23:59");
    every.from = *from;
    every.to = *to;
    if (options->count("days")) {
        const Result<Weekdays> days = parse_days(options->at("days"));
        if (!days) return tl::make_unexpected(days.error());
        rule.days = *days;
    }
    rule.when = every;
    return rule;
}

}  // namespace

Result<ReminderRule> parse_rule(std::string_view text) {
    if (text.size() > longest_rule) return fail("the rule is longer than 200 characters");
    std::vector<std::string_view> words;
    for (const std::string_view word : split(text, ' '))
        if (!word.empty()) words.push_back(word);
    if (!words.empty() && words[0] == "daily") return parse_daily(words);
    if (!words.empty() && words[0] == "every") return parse_every(words);
    return fail(quoted(text) + " is not a rule; write daily 21:30 or every 60m window=09:00-18:00");
}

std::string to_string(const ReminderRule& rule) {
    std::string text;
    if (const auto* daily = std::get_if<DailyRule>(&rule.when)) {
        text = "daily " + format_clock(daily->at);
        if (daily->skip_if_done) text += " skip_if_done=1";
        if (daily->after_cramp) text += " after_cramp=1";
    } else {
        const auto& every = std::get<EveryRule>(rule.when);
        text = "every " + std::to_string(every.interval.count()) +
               "m window=" + format_clock(every.from) + "-" + format_clock(every.to);
    }
    if (rule.days == Weekdays::all()) return text;
    text += " days=";
    for (unsigned day = 1; day <= 7; ++day)  // Monday first
        if (const std::chrono::weekday weekday{day}; rule.days.has(weekday))
            text += (text.back() == '=' ? "" : ",") + std::string(name_of(weekday));
    return text;
}

}  // namespace legato
