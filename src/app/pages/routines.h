#pragma once

#include "app/pages/view_inputs.h"
#include "ui/screens/routine.h"
#include "ui/screens/routines.h"

namespace legato {

ui::RoutinesView routines_view(const ViewInputs& inputs);
ui::RoutineView routine_view(const ViewInputs& inputs, const Routine& routine,
                             const content::Cards& cards = {});

}  // namespace legato
