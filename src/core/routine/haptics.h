#pragma once

#include <span>

#include "core/routine/change.h"
#include "core/routine/session.h"

namespace legato {

/// A vibration. On a motor without adjustable strength any strength above 0 is full on.
struct Pulse {
    Millis at{0};
    Millis length{0};
    double strength = 1;  ///< 0 to 1

    friend bool operator==(const Pulse&, const Pulse&) = default;
};
/// Pulses in order, never overlapping, at most 2 s in all.
using HapticPattern = std::span<const Pulse>;

/// Pattern of a change. No two are the same, and none differs from another in its strengths alone.
HapticPattern haptic_of(Change change);

/// Pattern of a session's event: a change of phase, breathing in and out, half of a hold, the last
/// seconds, waiting for a tap, the end. Empty for events that need no signal.
HapticPattern haptic_for(const Timeline& timeline, const SessionEvent& event);

}  // namespace legato
