#pragma once

#include <string>

#include "audio/voice_index.h"
#include "core/routine/timeline.h"

namespace legato {

/// Lists what a timeline has from `from` on, as JSON: the phases that are not over, and the cues
/// that are still to come, at their times from the timeline's beginning. A spoken line names its
/// clip, as far as there is one. `legato timeline --json` prints it, and a player that is not ours,
/// as that of a phone behind a dark screen, can play it.
std::string cue_list(const Timeline& timeline, const audio::Voices& voices, Millis from = {});

}  // namespace legato
