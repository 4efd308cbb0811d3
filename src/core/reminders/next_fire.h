#pragma once

#include <optional>
#include <set>

#include "core/reminders/reminder_rule.h"

namespace legato {

/// Facts about the past that one rule needs.
struct RuleHistory {
    /// Last ring, with the clock of that place.
    std::optional<LocalStamp> last_fired;
    /// Last session, pause or other rest, for break rules.
    std::optional<UtcInstant> last_break;
    /// Practice days on which the routine was done, for skip_if_done.
    std::set<LocalDay> done;
    /// Nights with a cramp, for after_cramp.
    std::set<LocalDay> cramp_nights;
};

/// Finds when a rule next rings: after `now` for a daily rule, at or after `now` for a break.
/// Returns none if never. The clock of `zone` counts; days that were missed, or have rung already,
/// are not made up for. History that lies after `now` is ignored for breaks.
std::optional<UtcInstant> next_fire(const ReminderRule& rule, const RuleHistory& history,
                                    UtcInstant now, const Zone& zone,
                                    std::chrono::hours rollover = default_rollover);

/// Date for which a daily rule rang at this moment. The ring may have been late.
LocalDay date_rung_for(const DailyRule& rule, const LocalStamp& fired);

}  // namespace legato
