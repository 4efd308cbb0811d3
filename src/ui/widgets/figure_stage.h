#pragma once

#include "figure/figure.h"
#include "ui/frame.h"

namespace legato::ui {

/// Draws a figure on a round stage, large on a rounded one, or small on a rounded one. Screen
/// readers are told nothing: the caption says what the figure does.
void figure_stage(Frame& frame, Point center, float radius, const figure::Figure& figure);
void figure_picture(Frame& frame, const Rect& rect, float radius, const figure::Figure& figure);
void figure_thumb(Frame& frame, const Rect& rect, const figure::Figure& figure);

}  // namespace legato::ui
