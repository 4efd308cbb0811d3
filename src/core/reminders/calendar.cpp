#include "core/reminders/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/time/clock_changes.h"

namespace legato {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr days written_ahead{3654};

// Writer of lines that end in CR LF and have at most 75 bytes; longer ones are continued after a
// blank.
class Lines {
  public:
    void add(std::string_view line) {
        std::size_t room = 75;
        while (line.size() > room) {
            std::size_t end = room;  // cut, which never falls within a character
            while (end > 1 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
            text_.append(line.substr(0, end)).append("\r\n ");
            line.remove_prefix(end);
            room = 74;
        }
        text_.append(line).append("\r\n");
    }
    std::string take() { return std::move(text_); }

  private:
    std::string text_;
};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        result += c;
    }
    return result;
}

// Makes a name for the zone whose rules the file holds. Not every program reads a name in quotes,
// so rules that serve as a name ("CET-1CEST,M3.5.0,M10.5.0/3") are written with letters that need
// none.
std::string zone_label(const Zone& zone) {
    std::string label = zone.id;
    for (char& c : label)
        if (std::string_view(",;:\"<>\\ ").find(c) != std::string_view::npos) c = '_';
    return label;
}

// Writes a time as "20250610T213000".
std::string compact(LocalTime wall) {
    std::string text = format_utc(UtcInstant{wall.time_since_epoch()});
    text.pop_back();
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }),
        text.end());
    return text;
}

std::string offset(Seconds of) {
    const auto s = static_cast<int>(std::chrono::abs(of).count());
    std::array<char, 16> text{};
    const int used = std::snprintf(text.data(), text.size(), "%c%02d%02d",
                                   of < Seconds{0} ? '-' : '+', s / 3600, s / 60 % 60);
    if (s % 60 != 0)
        std::snprintf(text.data() + used, text.size() - static_cast<std::size_t>(used), "%02d",
                      s % 60);
    return text.data();
}

void add_observance(Lines& lines, const ClockChange& change, const std::string& onset) {
    const char* const kind = change.to > change.from ? "DAYLIGHT" : "STANDARD";
    lines.add(std::string("BEGIN:") + kind);
    lines.add("DTSTART:" + onset);
    lines.add("TZOFFSETFROM:" + offset(change.from));
    lines.add("TZOFFSETTO:" + offset(change.to));
    lines.add(std::string("END:") + kind);
}

void add_zone(Lines& lines, UtcInstant first, const std::vector<ClockChange>& changes,
              const Zone& zone) {
    const Seconds at_first = zone.offset_at(first);
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + zone_label(zone));
    // Offset before the first change.
    add_observance(lines, {first, at_first, at_first}, "19700101T000000");
    for (const ClockChange& change : changes)
        add_observance(lines, change,
                       // Time by the clock before the change.
                       compact(wall_time({change.at, change.from, {}})));
    lines.add("END:VTIMEZONE");
}

// Times of day on some days of the week. Times after midnight are listed under the day on which
// they fall.
struct Times {
    std::vector<minutes> of_day;
    Weekdays on;
};

Weekdays day_after(Weekdays days_of_week) {
    return {(days_of_week.bits << 1 | days_of_week.bits >> 6) & Weekdays::all().bits};
}

std::vector<Times> times_of(const ReminderRule& rule) {
    if (const auto* daily = std::get_if<DailyRule>(&rule.when)) {
        if (daily->after_cramp) return {};
        return {{{daily->at}, rule.days}};
    }
    const auto& every = std::get<EveryRule>(rule.when);
    constexpr minutes day = days{1};
    const minutes to = every.to > every.from ? every.to : every.to + day;
    Times same{{}, rule.days}, next{{}, day_after(rule.days)};
    for (minutes at = every.from; at < to; at += every.interval)
        if (same.of_day.size() + next.of_day.size() < 1440)
            (at < day ? same : next).of_day.push_back(at % day);
    return {same, next};
}

std::string joined(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) text += (text.empty() ? "" : ",") + std::to_string(number);
    return text;
}

// Hours that share the same minutes, and so become one event.
struct Grid {
    std::vector<int> hours, minutes_of_hour;
};

std::vector<Grid> grids_of(const std::vector<minutes>& of_day) {
    std::map<int, std::vector<int>> by_hour;
    for (const minutes at : of_day)
        by_hour[static_cast<int>(at.count()) / 60].push_back(static_cast<int>(at.count()) % 60);
    std::map<std::vector<int>, std::vector<int>> same;
    for (const auto& [hour, of_hour] : by_hour) same[of_hour].push_back(hour);
    std::vector<Grid> grids;
    for (const auto& [of_hour, hours_of] : same) grids.push_back({hours_of, of_hour});
    return grids;
}

std::string by_day(Weekdays on) {
    constexpr std::array names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    std::string text;
    for (unsigned day = 1; day <= 7; ++day)  // Monday first
        if (const std::chrono::weekday weekday{day}; on.has(weekday))
            text += (text.empty() ? "" : ",") + std::string(names.at(weekday.c_encoding()));
    return text;
}

bool has(const Grid& grid, LocalTime wall) {
    const auto of_day = std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall)).count();
    const auto has_one = [](const std::vector<int>& numbers, long number) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    return has_one(grid.hours, of_day / 60) && has_one(grid.minutes_of_hour, of_day % 60);
}

// A day on which the clocks change and programs may differ about a rule: the times that the rule
// names by the clock, and the moments at which the reminder really rings.
struct OddDay {
    std::vector<LocalTime> by_clock;
    std::vector<UtcInstant> rings;
};

std::vector<LocalTime> times_on(LocalDay day, const ReminderRule& rule) {
    std::vector<LocalTime> times;
    LocalDay that_day = day;
    for (const Times& part : times_of(rule)) {
        for (const minutes at : part.of_day) times.push_back(that_day + at);
        that_day += days{1};
    }
    return times;
}

std::vector<UtcInstant> rings_on(LocalDay day, const ReminderRule& rule, const Zone& zone) {
    if (const auto* daily = std::get_if<DailyRule>(&rule.when))
        return {instant_of(day + daily->at, zone)};
    const auto& every = std::get<EveryRule>(rule.when);
    const UtcInstant to = instant_of(day + days{every.to > every.from ? 0 : 1} + every.to, zone);
    std::vector<UtcInstant> rings;
    for (UtcInstant at = instant_of(day + every.from, zone); at < to && rings.size() < 1440;
         at += every.interval)
        rings.push_back(at);
    return rings;
}

std::vector<OddDay> odd_days(const ReminderRule& rule, const std::vector<ClockChange>& changes,
                             LocalDay today, const Zone& zone) {
    std::vector<OddDay> odd;
    for (const ClockChange& change : changes) {
        const LocalDay around = std::chrono::floor<days>(wall_time({change.at, change.from, {}}));
        for (LocalDay day = around - days{1}; day <= around + days{1}; day += days{1}) {
            if (day < today || !rule.days.has(day)) continue;
            const OddDay one{times_on(day, rule), rings_on(day, rule, zone)};
            const bool differs =
                !std::equal(one.by_clock.begin(), one.by_clock.end(), one.rings.begin(),
                            one.rings.end(), [&](LocalTime wall, UtcInstant at) {
                                return instant_of(wall, zone) == at && !is_odd(wall, change);
                            });
            if (differs && !one.by_clock.empty()) odd.push_back(one);
        }
    }
    return odd;
}

// Writes one event. `when` holds "DTSTART..." and all other lines about time.
void add_event(Lines& lines, const Reminder& reminder, const std::string& uid, UtcInstant now,
               const std::vector<std::string>& when) {
    const std::string text = escaped(reminder.text);
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + uid);
    lines.add("DTSTAMP:" + compact(LocalTime{now.time_since_epoch()}) + "Z");
    for (const std::string& line : when) lines.add(line);
    lines.add("DURATION:PT10M");
    lines.add("SUMMARY:" + text);
    lines.add("TRANSP:TRANSPARENT");
    lines.add("BEGIN:VALARM");
    lines.add("ACTION:DISPLAY");
    lines.add("DESCRIPTION:" + text);
    lines.add("TRIGGER:PT0S");
    lines.add("END:VALARM");
    lines.add("END:VEVENT");
}

// Writes the rule of an event that repeats at these times of these days, odd days excepted.
std::vector<std::string> coming_back(const Grid& grid, Weekdays on, const std::vector<OddDay>& odd,
                                     LocalDay today, const Zone& zone) {
    LocalDay first = today;
    while (!on.has(first)) first += days{1};
    const minutes at =
        std::chrono::hours{grid.hours.front()} + minutes{grid.minutes_of_hour.front()};
    std::string rule = "RRULE:FREQ=DAILY";
    if (on != Weekdays::all()) rule += ";BYDAY=" + by_day(on);
    if (grid.hours.size() * grid.minutes_of_hour.size() > 1)
        rule += ";BYHOUR=" + joined(grid.hours) + ";BYMINUTE=" + joined(grid.minutes_of_hour);
    std::vector<std::string> lines{"DTSTART;TZID=" + zone_label(zone) + ":" + compact(first + at),
                                   rule};
    for (const OddDay& day : odd)
        for (const LocalTime wall : day.by_clock)
            if (on.has(std::chrono::floor<days>(wall)) && has(grid, wall))
                lines.push_back("EXDATE;TZID=" + zone_label(zone) + ":" + compact(wall));
    return lines;
}

void add_reminder(Lines& lines, const Reminder& reminder, const std::vector<ClockChange>& changes,
                  UtcInstant now, const Zone& zone) {
    const LocalDay today = std::chrono::floor<days>(wall_time(stamp(now, zone)));
    const std::vector<OddDay> odd = odd_days(reminder.rule, changes, today, zone);
    const std::string id = to_string(reminder.id) + "-";
    int part = 0;
    for (const Times& times : times_of(reminder.rule))
        for (const Grid& grid : grids_of(times.of_day))
            add_event(lines, reminder, id + std::to_string(++part) + "@legato", now,
                      coming_back(grid, times.on, odd, today, zone));
    for (const OddDay& day : odd)
        for (const UtcInstant at : day.rings) {
            const std::string utc = compact(LocalTime{at.time_since_epoch()}) + "Z";
            add_event(lines, reminder, id + utc + "@legato", now, {"DTSTART:" + utc});
        }
}

}  // namespace

std::string calendar_of(const std::vector<Reminder>& reminders, UtcInstant now, const Zone& zone) {
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Legato//Legato//EN");
    lines.add("CALSCALE:GREGORIAN");
    const UtcInstant first = now - days{2};
    const std::vector<ClockChange> changes = changes_between(first, now + written_ahead, zone);
    add_zone(lines, first, changes, zone);
    for (const Reminder& reminder : reminders)
        if (reminder.active) add_reminder(lines, reminder, changes, now, zone);
    lines.add("END:VCALENDAR");
    return lines.take();
}

}  // namespace legato
