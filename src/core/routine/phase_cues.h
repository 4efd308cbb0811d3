#pragma once

#include "core/routine/timeline.h"

namespace legato {

/// Lists the cues of one phase, sorted: its opening, the spoken lines, the beats, and for the last
/// phase the end. The opening of a phase also closes the phase before.
std::vector<Cue> phase_cues(const Timeline& timeline, std::size_t index);

}  // namespace legato
