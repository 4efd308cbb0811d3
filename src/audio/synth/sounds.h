#pragma once

#include <cstdint>
#include <vector>

#include "core/routine/cue.h"

namespace legato::audio::synth {

/// Makes the clip of a sound: mono, 48 kHz, silent within 3.5 s. All sounds are in D major, so that
/// any two may meet.
std::vector<std::int16_t> synthesise(Sound sound);

/// Makes a soft background that can be repeated without a seam: mono, 48 kHz, 24 s.
std::vector<std::int16_t> synthesise_ambience();

}  // namespace legato::audio::synth
