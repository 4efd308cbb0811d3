#pragma once

#include <initializer_list>

#include "core/time/time.h"

namespace legato {

/// Time on a wall clock, with no zone of its own.
using LocalTime = std::chrono::local_seconds;
LocalTime wall_time(const LocalStamp& stamp);

/// Finds the moment at which the wall clocks of a zone show `wall`: the first of two where they
/// show it twice. A time that the clocks jump over is read as if they had not jumped yet (RFC 5545,
/// 3.3.5): in a night that jumps from 02:00 to 03:00, 02:30 is 03:30.
UtcInstant instant_of(LocalTime wall, const Zone& zone);

/// Latest hour at which a practice day may begin; the earliest is midnight.
constexpr std::chrono::hours latest_rollover{12};

/// Finds the night a cramp belongs to, named after the evening it begins with. Nights last from
/// noon to noon, so that a cramp at five in the morning has the same night as one at eleven in the
/// evening before. For the cramp diary only; everything else has `practice_day`.
LocalDay cramp_night(const LocalStamp& at);

/// The first day of the week that a day lies in.
LocalDay week_of(LocalDay day, std::chrono::weekday first);

/// Days of the calendar, first and last included.
struct DayRange {
    LocalDay first, last;
};

/// A set of days of the week.
struct Weekdays {
    unsigned bits = 0;  ///< lowest bit = Sunday

    static constexpr Weekdays all() { return {0b111'1111}; }
    static Weekdays of(std::initializer_list<std::chrono::weekday> days);
    bool has(std::chrono::weekday day) const { return bits >> day.c_encoding() & 1; }
    bool has(LocalDay day) const { return has(std::chrono::weekday{day}); }
    void add(std::chrono::weekday day) { bits |= 1U << day.c_encoding(); }

    friend bool operator==(const Weekdays&, const Weekdays&) = default;
};

/// Name from "Mon" to "Sun", as in a rule or on the command line.
const char* name_of(std::chrono::weekday day);
Result<std::chrono::weekday> parse_weekday(std::string_view text);

}  // namespace legato
