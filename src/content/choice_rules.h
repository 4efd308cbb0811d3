#pragma once

#include "content/fault.h"
#include "content/places.h"
#include "core/routine/routine.h"

namespace legato::content {

/// A choice must be followed by some step, and must offer what is written: else it would do
/// nothing, or the routine could not be set back to how it was.
void check_choices(const Routine& routine, const Places& places, Faults& faults);

}  // namespace legato::content
