#pragma once

#include <string>

#include "core/routine/routine.h"

namespace legato::content {

/// Writes a routine as TOML, as a person would: what the reader takes for granted is left out. Read
/// again, the text gives the same routine, except for its extras and the places where it is listed
/// and offered: a person's own routine has none of these.
std::string routine_toml(const Routine& routine);

}  // namespace legato::content
