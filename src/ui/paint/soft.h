#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui::paint {

/// Meshes whose alpha fades out: any size of blur, no texture, no banding. All in dp.

/// The shadow of a rounded box, moved down by `drop`.
void soft_shadow(const Canvas& canvas, Box box, float radius, float blur, float drop, ImU32 colour);

/// A capsule from a to b, solid within `radius`, gone at radius + blur. The same point twice gives
/// a round glow. `flat` makes it lower than broad, as a shadow on the ground is.
void glow(const Canvas& canvas, ImVec2 a, ImVec2 b, float radius, float blur, ImU32 colour,
          float flat = 1);

}  // namespace legato::ui::paint
