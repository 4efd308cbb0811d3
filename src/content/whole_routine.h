#pragma once

#include "content/fault.h"
#include "content/places.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Checks a routine as a whole: every choice that is offered must give a session that can be
/// played, of at most four hours, with the same work for both sides.
void check_whole(const Routine& routine, const Places& places, Faults& faults);

}  // namespace legato::content
