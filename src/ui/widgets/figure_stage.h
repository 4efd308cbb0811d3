#pragma once

#include "figure/figure.h"
#include "ui/frame.h"

namespace legato::ui {

/// A figure on a round stage, large on a rounded one, and small on one. Nothing is told of it: what
/// it does stands in the caption.
void figure_stage(Frame& frame, Point center, float radius, const figure::Figure& figure);
void figure_picture(Frame& frame, const Rect& rect, float radius, const figure::Figure& figure);
void figure_thumb(Frame& frame, const Rect& rect, const figure::Figure& figure);

}  // namespace legato::ui
