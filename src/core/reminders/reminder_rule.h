#pragma once

#include <variant>

#include "core/time/local_time.h"

namespace legato {

/// A time of day on the wall clock: minutes since midnight, less than 24 h.
using TimeOfDay = std::chrono::minutes;

/// Rule "daily 21:30": rings at a time of day, by the clock of the place.
struct DailyRule {
    TimeOfDay at{0};
    bool skip_if_done = false;  ///< skips a practice day on which the routine is done
    bool after_cramp = false;   ///< ring only after a night with a cramp

    friend bool operator==(const DailyRule&, const DailyRule&) = default;
};

/// Rule "every 60m window=09:00-18:00": rings so long after the last break, within these hours,
/// `to` excluded. A window over midnight belongs to the day on which it begins.
struct EveryRule {
    std::chrono::minutes interval{0};
    TimeOfDay from{0}, to{0};

    friend bool operator==(const EveryRule&, const EveryRule&) = default;
};

struct ReminderRule {
    std::variant<DailyRule, EveryRule> when;
    Weekdays days = Weekdays::all();

    bool is_break() const { return std::holds_alternative<EveryRule>(when); }
    friend bool operator==(const ReminderRule&, const ReminderRule&) = default;
};

constexpr std::chrono::minutes shortest_interval{1}, longest_interval{24 * 60};

/// Reads "daily HH:MM [days=Mon,Tue] [skip_if_done=1] [after_cramp=1]" or "every Nm
/// window=HH:MM-HH:MM [days=Mon,Tue]". An error says what is wrong and shows the right form.
Result<ReminderRule> parse_rule(std::string_view text);

/// Writes a rule in the form that `parse_rule` reads, without options at their default.
std::string to_string(const ReminderRule& rule);

}  // namespace legato
