#pragma once

#include "app/views/known.h"
#include "ui/screens/welcome.h"

namespace legato {

/// `reminder`: "none", "bedtime" or "day".
ui::WelcomeView welcome_view(const Known& known, int page, std::string_view reminder);

}  // namespace legato
