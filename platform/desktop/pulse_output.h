#pragma once

#include <memory>

#include "app/machine/device.h"

namespace legato::desktop {

/// Begins to watch where a PulseAudio server, or PipeWire in its place, lets sound out. Null if SDL
/// plays in another way, or if libpulse was not there when Legato was built. A server that does not
/// answer leaves the output unknown.
std::unique_ptr<OutputWatch> watch_pulse_output();

}  // namespace legato::desktop
