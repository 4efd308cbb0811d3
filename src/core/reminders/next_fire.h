#pragma once

#include <optional>
#include <set>

#include "core/reminders/reminder_rule.h"

namespace legato {

/// What one rule has to know of the past.
struct RuleHistory {
    /// When it last rang, with the clock of that place.
    std::optional<LocalStamp> last_fired;
    /// For breaks: the last session, pause or anything else that was as good as one.
    std::optional<UtcInstant> last_break;
    /// For skip_if_done: the practice days on which it was done.
    std::set<LocalDay> done;
    /// For after_cramp: the nights with a cramp.
    std::set<LocalDay> cramp_nights;
};

/// When this rule next rings, once: after `now` for a daily one, at or after `now` for a break.
/// None if never. The clock of `zone` counts; a day that was missed, or rung for already, is not
/// made up for. What has not happened yet by the clock of `now` is left out.
std::optional<UtcInstant> next_fire(const ReminderRule& rule, const RuleHistory& history,
                                    UtcInstant now, const Zone& zone,
                                    std::chrono::hours rollover = default_rollover);

/// The date for which a daily rule rang at this moment, which may have been late.
LocalDay date_rung_for(const DailyRule& rule, const LocalStamp& fired);

}  // namespace legato
