#include "core/time/time.h"

#include <array>
#include <cstdio>

namespace legato {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

template <class... Numbers>
std::string print(const char* format, Numbers... numbers) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), format, numbers...);
    return text.data();
}

// Reads the digits of text[from, from + count) as a number; -1 if one is no digit.
int digits(std::string_view text, std::size_t from, std::size_t count) {
    int value = 0;
    for (char c : text.substr(from, count)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

Seconds local_seconds_of(const LocalStamp& stamp) {
    return stamp.at.time_since_epoch() + stamp.offset;
}

}  // namespace

LocalStamp stamp(UtcInstant at, const Zone& zone) {
    return {at, zone.offset_at(at), zone.id};
}

bool is_plausible(UtcInstant at) {
    constexpr UtcInstant from = std::chrono::sys_days{year{first_year} / month{1} / day{1}};
    constexpr UtcInstant to = std::chrono::sys_days{year{last_year + 1} / month{1} / day{1}};
    return at >= from && at < to;
}

Result<UtcInstant> parse_utc(std::string_view text) {
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    const auto bad = [&](const char* why) {
        return fail("'" + std::string(text.substr(0, 40)) + "' is not a moment in UTC: " + why +
                    "; write it like 2025-06-10T20:00:00Z");
    };
    if (text.size() != form.size()) return bad("its length is wrong");
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool is_digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !is_digit : text[i] != form[i]) return bad("its form is wrong");
    }
    const year_month_day date = year{digits(text, 0, 4)} /
                                month{static_cast<unsigned>(digits(text, 5, 2))} /
                                day{static_cast<unsigned>(digits(text, 8, 2))};
    const int h = digits(text, 11, 2), m = digits(text, 14, 2), s = digits(text, 17, 2);
    if (!date.ok()) return bad("there is no such date");
    if (h > 23 || m > 59 || s > 59) return bad("there is no such time of day");
    const UtcInstant at =
        std::chrono::sys_days{date} + std::chrono::hours{h} + std::chrono::minutes{m} + Seconds{s};
    if (!is_plausible(at)) return bad("the year must be between 1900 and 2200");
    return at;
}

std::string format_utc(UtcInstant at) {
    const auto days = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::hh_mm_ss time{at - days};
    return format_day(LocalDay{days.time_since_epoch()}) +
           print("T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                 static_cast<int>(time.minutes().count()),
                 static_cast<int>(time.seconds().count()));
}

std::string format_day(LocalDay local) {
    const year_month_day date{std::chrono::sys_days{local.time_since_epoch()}};
    return print("%04d-%02u-%02u", static_cast<int>(date.year()),
                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string format_clock(std::chrono::minutes of_day) {
    return print("%02d:%02d", static_cast<int>(of_day.count() / 60) % 24,
                 static_cast<int>(of_day.count() % 60));
}

LocalDay practice_day(const LocalStamp& start, std::chrono::hours rollover) {
    const auto wall = local_seconds_of(start) - rollover;
    return LocalDay{std::chrono::floor<std::chrono::days>(wall)};
}

std::chrono::minutes time_of_day(const LocalStamp& at) {
    const auto wall = local_seconds_of(at);
    return std::chrono::floor<std::chrono::minutes>(wall -
                                                    std::chrono::floor<std::chrono::days>(wall));
}

bool is_night(const LocalStamp& now, const NightHours& night) {
    const std::chrono::minutes time = time_of_day(now);
    if (night.from <= night.to) return time >= night.from && time < night.to;
    return time >= night.from || time < night.to;
}

Millis until_night_changes(const LocalStamp& now, const NightHours& night) {
    const auto wall = local_seconds_of(now);
    const Seconds since_midnight = wall - std::chrono::floor<std::chrono::days>(wall);
    const auto until = [&](std::chrono::minutes edge) {
        Seconds left = edge - since_midnight;
        if (left <= Seconds{0}) left += std::chrono::days{1};
        return left;
    };
    return std::min(until(night.from), until(night.to));
}

std::string format_countdown(Millis left) {
    const long long s = std::chrono::ceil<Seconds>(std::max(left, Millis{0})).count();
    if (s >= 3600) return print("%lld:%02lld:%02lld", s / 3600, s / 60 % 60, s % 60);
    return print("%lld:%02lld", s / 60, s % 60);
}

}  // namespace legato
