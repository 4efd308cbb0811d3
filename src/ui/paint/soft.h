#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui {

/// Meshes whose alpha fades out: any size of blur, no texture, no banding. All in dp.

/// The shadow of a rounded box, moved down by `drop`.
void soft_shadow(Canvas& canvas, const Rect& box, float radius, float blur, float drop,
                 Color color);

/// A capsule from a to b, solid within `radius`, gone at radius + blur. The same point twice gives
/// a round glow. `flat` makes it lower than broad, as a shadow on the ground is.
void glow(Canvas& canvas, Point a, Point b, float radius, float blur, Color color, float flat = 1);

}  // namespace legato::ui
