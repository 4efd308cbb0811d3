#pragma once

#include <initializer_list>

#include "core/time/time.h"

namespace legato {

/// What a wall clock shows, with no zone of its own.
using LocalTime = std::chrono::local_seconds;
LocalTime wall_time(const LocalStamp& stamp);

/// The moment at which the wall clocks of a zone show `wall`. Where they show it twice it is the
/// first of the two. Where they jump over it, it is as if they had not jumped yet (RFC
/// 5545, 3.3.5): in a night that jumps from 02:00 to 03:00, 02:30 is 03:30.
UtcInstant instant_of(LocalTime wall, const Zone& zone);

/// A person may let her practice day begin from midnight to noon.
constexpr std::chrono::hours latest_rollover{12};

/// The night a cramp belongs to, named after the evening it begins with: from noon to noon, so that
/// a cramp at five in the morning is of the same night as one at eleven in the evening. For the
/// cramp diary only; everything else has `practice_day`.
LocalDay cramp_night(const LocalStamp& at);

/// The first day of the week that a day lies in.
LocalDay week_of(LocalDay day, std::chrono::weekday first);

/// Days of the calendar, both included.
struct DayRange {
    LocalDay first, last;
};

/// Some days of the week.
struct Weekdays {
    unsigned bits = 0;  ///< Sunday is the lowest

    static constexpr Weekdays all() { return {0b111'1111}; }
    static Weekdays of(std::initializer_list<std::chrono::weekday> days);
    bool has(std::chrono::weekday day) const { return bits >> day.c_encoding() & 1; }
    bool has(LocalDay day) const { return has(std::chrono::weekday{day}); }
    void add(std::chrono::weekday day) { bits |= 1U << day.c_encoding(); }

    friend bool operator==(const Weekdays&, const Weekdays&) = default;
};

/// "Mon" to "Sun", as in a rule or on the command line.
const char* name_of(std::chrono::weekday day);
Result<std::chrono::weekday> parse_weekday(std::string_view text);

}  // namespace legato
