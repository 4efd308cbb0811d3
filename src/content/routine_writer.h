#pragma once

#include <string>

#include "core/routine/routine.h"

namespace legato::content {

/// A routine as a person would write it: what the reader would take for granted is left out. Read
/// again it is the same; but its extras, and where it stands and is offered, are not written, as
/// this is for a person's own.
std::string routine_toml(const Routine& routine);

}  // namespace legato::content
