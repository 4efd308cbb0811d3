#pragma once

#include "core/routine/timeline.h"

namespace legato {

/// The cues of one phase, sorted: its opening, what is said, the beats within it, and for the last
/// phase the end. A phase's opening is at the same time the sound that closes the phase before.
std::vector<Cue> phase_cues(const Timeline& timeline, std::size_t index);

}  // namespace legato
