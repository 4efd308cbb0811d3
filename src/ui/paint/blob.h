#pragma once

#include <span>

#include "ui/paint/canvas.h"

namespace legato::ui {

struct Disc {
    Point center;
    float radius = 0;
};

/// The convex hull of discs, filled: a tapered limb, a pillow, a pill, a drop.
void blob(Canvas& canvas, std::span<const Disc> discs, Color color);

/// A convex outline, filled.
void fill_convex(Canvas& canvas, std::span<const Point> outline, Color color);

}  // namespace legato::ui
