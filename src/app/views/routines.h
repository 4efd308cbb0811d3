#pragma once

#include "app/views/known.h"
#include "ui/screens/routine.h"
#include "ui/screens/routines.h"

namespace legato {

ui::RoutinesView routines_view(const Known& known);
ui::RoutineView routine_view(const Known& known, const Routine& routine);

}  // namespace legato
