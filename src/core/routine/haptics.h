#pragma once

#include <span>

#include "core/routine/change.h"
#include "core/routine/session.h"

namespace legato {

/// One vibration. Motors differ: where there are no strengths, any above 0 is on.
struct Pulse {
    Millis at{0};
    Millis length{0};
    double strength = 1;  ///< 0 to 1

    friend bool operator==(const Pulse&, const Pulse&) = default;
};
using HapticPattern = std::span<const Pulse>;  ///< in order, never overlapping, at most 2 s

/// No two are the same, and none differs from another in its strengths alone.
HapticPattern haptic_of(Change change);

/// What the hand feels of an event of a session: a change of phase, breathing in and out, half of a
/// hold, the last seconds, waiting for a tap, the end. Empty for what only accompanies.
HapticPattern haptic_for(const Timeline& timeline, const SessionEvent& event);

}  // namespace legato
