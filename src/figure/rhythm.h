#pragma once

#include "core/routine/timeline.h"
#include "figure/vec.h"

namespace legato::figure {

/// Place of a phase in its repetitions: movement follows the same tempo as the sounds.
struct Beat {
    int rep = 0;   ///< counts from 0
    int part = 0;  ///< index in the tempo
    int parts = 1;
    float in_part = 0;  ///< 0 to 1
    float in_rep = 0;   ///< 0 to 1
    float part_s = 1;   ///< length of the part, seconds
};
Beat beat_at(const Phase& phase, Millis into);

/// Progress of a movement there and back: 0 at rest, 1 at its end. A tempo of one part goes there
/// and back, two parts go and return, three parts go, stay and return.
float there_and_back(const Beat& beat);

inline float seconds_of(Millis time) {
    return static_cast<float>(time.count()) / 1000.F;
}

}  // namespace legato::figure
