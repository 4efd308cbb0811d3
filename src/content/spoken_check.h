#pragma once

#include <functional>
#include <string>
#include <vector>

#include "content/fault.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Function that tells how long a line takes to say.
using LineLength = std::function<Millis(const std::string&)>;

/// Finds lines that would still be spoken when the next one begins or the routine ends, in any way
/// that the routine can be played. Each is a fault at the step that says the line.
std::vector<Fault> lines_that_run_over(const Routine& routine, const LineLength& length_of);

}  // namespace legato::content
