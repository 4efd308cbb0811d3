#include "app/reminders/trial.h"

namespace legato {

Result<Notice> trial_of(const Plan& plan, const Reminder& reminder, Reminding reminding) {
    switch (reminding) {
        case Reminding::comes:
        case Reminding::while_open:
            break;
        case Reminding::helper_off:
            return fail("No reminder comes now: the helper that brings them does not run.");
        case Reminding::can_ask:
            return fail("No reminder comes now: notifications have not been allowed yet.");
        case Reminding::refused:
            return fail("No reminder comes now: notifications are not allowed.");
        case Reminding::cannot:
            return fail("Notifications cannot be shown here.");
    }
    Notice notice = notice_of(plan, reminder, false);
    notice.can_start = false;
    notice.had.clear();
    return notice;
}

}  // namespace legato
