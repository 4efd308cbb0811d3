#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui::paint {

struct RingStyle {
    float radius = 100;    ///< to the middle of the line, dp
    float thickness = 10;  ///< dp
    ImU32 from = 0, to = 0;
    bool round_caps = true;
};

/// An arc from angle a to b (radians, clockwise, 0 to the right), as one mesh: its round ends are
/// part of it, so translucent colours show no seams, and its colour runs from one end to the other.
void ring(const Canvas& canvas, ImVec2 centre, const RingStyle& style, float a, float b);

/// A share of a whole turn from the top, as progress is shown. At least a dot, if there is any.
void progress_ring(const Canvas& canvas, ImVec2 centre, const RingStyle& style, float share);

}  // namespace legato::ui::paint
