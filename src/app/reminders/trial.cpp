#include "app/reminders/trial.h"

namespace legato {

std::string why_none_comes(Reminding reminding) {
    switch (reminding) {
        case Reminding::comes:
        case Reminding::while_open:
            break;
        case Reminding::helper_off:
            return "No reminder comes now: the helper that brings them does not run.";
        case Reminding::can_ask:
            return "No reminder comes now: notifications have not been allowed yet.";
        case Reminding::refused:
            return "No reminder comes now: notifications are not allowed.";
        case Reminding::cannot:
            return "Notifications cannot be shown here.";
    }
    return "";
}

Result<Notice> trial_of(const Plan& plan, const Reminder& reminder, Reminding reminding) {
    if (const std::string why = why_none_comes(reminding); !why.empty()) return fail(why);
    Notice notice = notice_of(plan, reminder, false);
    notice.can_start = false;
    notice.had.clear();
    return notice;
}

}  // namespace legato
