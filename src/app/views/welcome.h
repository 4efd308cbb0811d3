#pragma once

#include "app/views/known.h"
#include "ui/screens/welcome.h"

namespace legato {

ui::WelcomeView welcome_view(const Known& known, int page);

}  // namespace legato
