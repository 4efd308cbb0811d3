#pragma once

#include "app/reminders/reminders.h"
#include "app/views/known.h"
#include "core/diary/history.h"
#include "core/reminders/reminder_plan.h"
#include "ui/screens/reminders.h"

namespace legato {

/// `zone`: of the wall clock. What only this run or the machine knows is left for the caller.
ui::RemindersView reminders_view(const Known& known, const Reminders& reminders,
                                 const History& history, const Zone& zone);
ui::ReminderView reminder_view(const Known& known, const Reminder& reminder);
ui::ReminderOpensView reminder_opens_view(const Known& known, const Reminder& reminder);

/// The one that a row of the list stands for; "new" is none yet.
Reminder reminder_named(const Reminders& reminders, const std::string& row);

}  // namespace legato
