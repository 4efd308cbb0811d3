#pragma once

#include "app/reminders/delivery.h"
#include "core/settings/reminding.h"

namespace legato {

/// Sentence on why no reminder comes now; empty: they come.
std::string why_none_comes(Reminding reminding);

/// Makes a notice that looks like the reminder, to be shown at once; it offers no answers. Error:
/// why no reminder comes now, a real one included.
Result<Notice> trial_of(const Plan& plan, const Reminder& reminder, Reminding reminding);

}  // namespace legato
