#pragma once

#include "figure/scene.h"

namespace legato::figure {

/// A foot, large, for what is too small to be seen on a whole body. Its ankle is at the origin.
struct CloseUp {
    enum class Kind { toes, flex };

    Kind kind = Kind::toes;
    float flex_deg = 0;               ///< of the ankle, towards the shin
    std::array<float, 5> lift_deg{};  ///< of each toe, the big one first; curled < 0
    float spread = 0;                 ///< 0 to 1: fanned out
    float glow = 0;
    float arrow = 0;  ///< 0 to 1: how far the arrow has grown, toes to shin
};

void draw_close_up(Drawing& drawing, const CloseUp& foot);

}  // namespace legato::figure
