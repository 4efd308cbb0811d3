#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui {

struct RingStyle {
    float radius = 100;  ///< to the middle of the line, dp
    float width = 10;    ///< dp
    Color from, to;      ///< its colors at both ends
    bool round_caps = true;
};

/// An arc in parts of a whole turn, clockwise from the top, as one mesh: its round ends are part of
/// it, so translucent colors show no seams.
void draw_ring(Canvas& canvas, Point center, const RingStyle& style, float from, float to);

/// A whole ring without a seam: from one color to the other and back.
void draw_whole_ring(Canvas& canvas, Point center, RingStyle style);

/// Where on a ring a part of a turn is.
Point on_ring(Point center, float radius, float part);

}  // namespace legato::ui
