#pragma once

#include "app/reminders/delivery.h"
#include "core/settings/reminding.h"

namespace legato {

/// A reminder as it will look, to be shown at once: nothing can be answered to it. Error: why none
/// comes now, as a real one would not either.
Result<Notice> trial_of(const Plan& plan, const Reminder& reminder, Reminding reminding);

}  // namespace legato
