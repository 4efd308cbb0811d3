#pragma once

#include "core/reminders/reminder.h"

namespace legato {

/// Writes the active reminders as a calendar (iCalendar, RFC 5545) for any calendar program. Each
/// becomes repeating events with an alarm, in the zone's wall time, from the day of `now` on;
/// changes of the clocks for the next ten years are included.
///
/// A calendar cannot know what has been done, so skip_if_done is left out, and reminders after a
/// cramp are left out altogether. Breaks stand at the times at which they would follow each other
/// without a session in between. Days on which the clocks change are left out of the rule, as
/// programs differ about them, and are written singly, in UTC.
std::string calendar_of(const std::vector<Reminder>& reminders, UtcInstant now, const Zone& zone);

}  // namespace legato
