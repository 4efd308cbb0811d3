#pragma once

#include <cstdint>
#include <vector>

#include "audio/synth/synthesis.h"
#include "core/routine/cue.h"

namespace legato::audio::synth {

/// Sketch of a sound that is silent within 3.5 s. All sounds are in D major, so that any two may
/// meet.
Sketch sketch_of(Sound sound);

/// Sketch of a soft background that can be repeated without a seam: 24 s.
Sketch ambience_sketch();

inline std::vector<std::int16_t> synthesise(Sound sound) {
    return made(sketch_of(sound));
}

}  // namespace legato::audio::synth
