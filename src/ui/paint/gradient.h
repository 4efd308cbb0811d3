#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui {

/// Runs `draw`, then recolors what it added along a -> b, keeping its alpha: a gradient on any
/// shape, with the soft edges it was drawn with.
template <class Draw>
void with_gradient(Canvas& canvas, Point a, Point b, Color from, Color to, Draw draw);

int vertices_drawn(const Canvas& canvas);
void recolor(Canvas& canvas, int first_vertex, Point a, Point b, Color from, Color to);

template <class Draw>
void with_gradient(Canvas& canvas, Point a, Point b, Color from, Color to, Draw draw) {
    const int first = vertices_drawn(canvas);
    draw();
    recolor(canvas, first, a, b, from, to);
}

}  // namespace legato::ui
