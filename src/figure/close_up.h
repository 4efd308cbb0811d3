#pragma once

#include "figure/scene.h"

namespace legato::figure {

/// A close-up of a foot, for movements too small to be seen on a whole body. The ankle is at the
/// origin.
struct CloseUp {
    enum class Kind { toes, flex };

    Kind kind = Kind::toes;
    float flex_deg = 0;               ///< bend of the ankle, towards the shin
    std::array<float, 5> lift_deg{};  ///< lift of each toe, the big one first; curled < 0
    float spread = 0;                 ///< 0 to 1: fanned out
    float glow = 0;
    float arrow = 0;  ///< 0 to 1: how far the arrow has grown, toes to shin
};

void draw_close_up(Drawing& drawing, const CloseUp& foot);

}  // namespace legato::figure
