#pragma once

#include "app/pages/desk.h"
#include "ui/screens/reminders.h"

namespace legato {

ui::RemindersView reminders_view(const Desk& desk);
ui::ReminderView reminder_view(const Desk& desk, const Reminder& reminder);
ui::ReminderOpensView reminder_opens_view(const ViewInputs& inputs, const Reminder& reminder);

}  // namespace legato
