#pragma once

#include <optional>

#include "content/table_reader.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Reads how long one set of `step` is: `seconds`, or for repeat and breathe `reps` and `tempo`,
/// with the breaths that are counted aloud. `kind` is none if it could not be read; then either
/// will do.
void read_length(TableReader& table, std::optional<PhaseKind> kind, Step& step, Faults& faults);

}  // namespace legato::content
