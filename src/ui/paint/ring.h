#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui {

struct RingStyle {
    float radius = 100;  ///< radius to the middle of the line, dp
    float width = 10;    ///< dp
    Color from, to;      ///< colours at both ends
    bool round_caps = true;
};

/// Draws an arc, in parts of a whole turn clockwise from the top, as one mesh: its round ends are
/// part of the mesh, so translucent colours show no seams.
void draw_ring(Canvas& canvas, Point center, const RingStyle& style, float from, float to);

/// Draws a whole ring without a seam: from one colour to the other and back.
void draw_whole_ring(Canvas& canvas, Point center, RingStyle style);

/// Finds the point on a ring at a part of a turn, clockwise from the top.
Point on_ring(Point center, float radius, float part);

}  // namespace legato::ui
