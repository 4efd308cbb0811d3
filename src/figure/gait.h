#pragma once

#include "figure/skeleton.h"

namespace legato::figure {

/// Distance that the ground moves in one cycle of two steps, in body heights.
constexpr float cycle_length = 0.46F;

/// Stance of walking on the spot over a moving ground. `cycle` counts whole cycles; at 0 the near
/// heel strikes. At night the steps are small and no toes point below level.
Stance walking(float cycle, bool night);

/// Stance of a march: one knee after the other is lifted from `stand`; at 0 the far leg begins.
Stance marching(const Stance& stand, float cycle);

}  // namespace legato::figure
