#pragma once

#include "app/pages/view_inputs.h"
#include "ui/screens/welcome.h"

namespace legato {

/// Describes a page of the first start, from 0. `reminder`: "none", "bedtime" or "day".
ui::WelcomeView welcome_view(const ViewInputs& inputs, int page, std::string_view reminder);

}  // namespace legato
