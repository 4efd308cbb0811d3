#pragma once

#include <optional>

#include "content/table_reader.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Reads how long one set of `step` is: `seconds`, or for repeat and breathe `reps` and `tempo`,
/// with the number of breaths counted aloud. `kind` is none if the kind could not be read; both
/// forms are then accepted.
void read_length(TableReader& table, std::optional<PhaseKind> kind, Step& step, Faults& faults);

}  // namespace legato::content
