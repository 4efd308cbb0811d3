#pragma once

#include "core/reminders/reminder.h"

namespace legato {

/// The active reminders as a calendar (iCalendar, RFC 5545) for any calendar program: an event with
/// an alarm that comes back, in the zone's wall time, from the day of `now` on. The zone's changes
/// of the clocks for the next ten years are written along. What a calendar cannot know is left out:
/// skip_if_done, and reminders after a cramp altogether. Breaks stand at the times at which they
/// would come one after the other, without a session between them. Where the clocks change,
/// programs differ about what a rule means, so those days are left out of it and written singly, in
/// UTC.
std::string calendar_of(const std::vector<Reminder>& reminders, UtcInstant now, const Zone& zone);

}  // namespace legato
