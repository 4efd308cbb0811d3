#pragma once

#include "app/pages/view_inputs.h"
#include "app/reminders/reminders.h"
#include "core/diary/history.h"
#include "core/reminders/reminder_plan.h"
#include "ui/screens/reminders.h"

namespace legato {

/// Describes the page of all reminders. `zone`: zone of the wall clock. The caller fills in what
/// only this run or the machine knows.
ui::RemindersView reminders_view(const ViewInputs& inputs, const Reminders& reminders,
                                 const History& history, const Zone& zone);
ui::ReminderView reminder_view(const ViewInputs& inputs, const Reminder& reminder);
ui::ReminderOpensView reminder_opens_view(const ViewInputs& inputs, const Reminder& reminder);

}  // namespace legato
