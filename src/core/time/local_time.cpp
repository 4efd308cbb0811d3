#include "core/time/local_time.h"

#include <array>
#include <vector>

namespace legato {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::weekday;

constexpr std::array weekday_names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

// Lists the offsets of a zone around a time, in order, each change once.
std::vector<Seconds> offsets_around(UtcInstant at, const Zone& zone) {
    // Bounds: a zone is at most `reach` from UTC and changes its clocks at most once within `step`.
    constexpr hours reach{18}, step{3};
    std::vector<Seconds> offsets;
    for (hours away = -reach; away <= reach; away += step)
        if (const Seconds offset = zone.offset_at(at + away);
            offsets.empty() || offsets.back() != offset)
            offsets.push_back(offset);
    return offsets;
}

}  // namespace

LocalTime wall_time(const LocalStamp& stamp) {
    return LocalTime{stamp.at.time_since_epoch() + stamp.offset};
}

UtcInstant instant_of(LocalTime wall, const Zone& zone) {
    const UtcInstant as_utc{wall.time_since_epoch()};
    const std::vector<Seconds> offsets = offsets_around(as_utc, zone);
    for (const Seconds offset : offsets)
        if (zone.offset_at(as_utc - offset) == offset) return as_utc - offset;
    // Gap: the time read with the offset from before the jump lies behind the jump.
    for (std::size_t i = 1; i < offsets.size(); ++i)
        if (zone.offset_at(as_utc - offsets[i - 1]) == offsets[i]) return as_utc - offsets[i - 1];
    return as_utc - offsets.front();
}

LocalDay cramp_night(const LocalStamp& at) {
    return std::chrono::floor<days>(wall_time(at) - hours{12});
}

LocalDay week_of(LocalDay day, weekday first) {
    return day - (weekday{day} - first);
}

Weekdays Weekdays::of(std::initializer_list<weekday> days_of_week) {
    Weekdays made;
    for (const weekday day : days_of_week) made.add(day);
    return made;
}

const char* name_of(weekday day) {
    return weekday_names[day.c_encoding() % 7];
}

Result<weekday> parse_weekday(std::string_view text) {
    for (unsigned i = 0; i < weekday_names.size(); ++i)
        if (text == weekday_names[i]) return weekday{i};
    return fail("'" + std::string(text.substr(0, 20)) +
                "' is not a day of the week; write Mon, Tue, Wed, Thu, Fri, Sat or Sun");
}

}  // namespace legato
