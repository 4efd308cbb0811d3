#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

#include "core/time/result.h"

namespace legato {

/// A position in a session or a length of time, in whole milliseconds of 48 audio frames each.
using Millis = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// A moment in UTC. Records hold such moments; sessions never run on them.
using UtcInstant = std::chrono::sys_seconds;

/// A civil date, with no zone of its own.
using LocalDay = std::chrono::local_days;

/// A named time zone. `offset_at` tells how far local wall time is ahead of UTC at a moment; it may
/// be called from one thread at a time and never fails.
struct Zone {
    std::string id;
    std::function<Seconds(UtcInstant)> offset_at;
};

/// A moment with the local wall clock that belonged to it, as a record keeps it for ever.
struct LocalStamp {
    UtcInstant at;
    Seconds offset{0};
    std::string zone = "UTC";

    friend bool operator==(const LocalStamp&, const LocalStamp&) = default;
};

LocalStamp stamp(UtcInstant at, const Zone& zone);

/// Years that a record may carry; any other is a typing error or a damaged file.
constexpr int first_year = 1900;
constexpr int last_year = 2200;
bool is_plausible(UtcInstant at);

/// Reads "2025-06-10T20:00:00Z", exactly that form, years 1900 to 2200.
Result<UtcInstant> parse_utc(std::string_view text);
std::string format_utc(UtcInstant at);
std::string format_day(LocalDay day);

/// Hour at which a practice day begins, so that a session at half past midnight belongs to its
/// evening.
constexpr std::chrono::hours default_rollover{4};

/// Finds the day a session belongs to, for records, streaks and charts: local wall time minus the
/// rollover. Not for alarms, and not for the cramp diary, which has `cramp_night`.
LocalDay practice_day(const LocalStamp& start, std::chrono::hours rollover = default_rollover);

/// Hours in which everything is dim and quiet, on the local clock; equal ends mean never.
struct NightHours {
    std::chrono::minutes from = std::chrono::hours{21};
    std::chrono::minutes to = std::chrono::hours{7};

    friend bool operator==(const NightHours&, const NightHours&) = default;
};

/// Time of day on the clock that belongs to a moment.
std::chrono::minutes time_of_day(const LocalStamp& at);

/// Tells whether a moment lies in the night's hours, with low light, quieter sound and no ticks.
bool is_night(const LocalStamp& now, const NightHours& night = {});

/// Time until the night next begins or ends.
Millis until_night_changes(const LocalStamp& now, const NightHours& night = {});

/// Writes minutes since midnight, not negative, as "21:30" on a clock of 24 hours. Settings, rules
/// and screens all use this form.
std::string format_clock(std::chrono::minutes of_day);

/// Writes "3:05" or "1:02:07"; parts of a second count as a whole one, as on a kitchen timer.
std::string format_countdown(Millis left);

}  // namespace legato
