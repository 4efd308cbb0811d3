#pragma once

#include "content/fault.h"
#include "content/places.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Checks the choices of a routine. Some step has to follow each choice, else the choice would do
/// nothing. The value as written has to be offered, else the routine could not be set back.
void check_choices(const Routine& routine, const Places& places, Faults& faults);

}  // namespace legato::content
