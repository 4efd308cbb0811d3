#pragma once

#include "figure/skeleton.h"

namespace legato::figure {

/// How far the body goes in one cycle of two steps, in body heights: the ground moves by as much.
constexpr float cycle_length = 0.46F;

/// Walking on the spot over a ground that moves. `cycle` counts whole cycles; at 0 the near heel
/// strikes. By night the steps are small and the feet stay level or above.
Stance walking(float cycle, bool night);

/// One knee after the other lifted from `stand`, as in a march; at 0 the far leg begins.
Stance marching(const Stance& stand, float cycle);

}  // namespace legato::figure
