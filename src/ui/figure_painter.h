#pragma once

#include "figure/figure.h"
#include "ui/figure_colours.h"
#include "ui/paint/shapes.h"

namespace legato::ui {

/// Paints a stage and the figure on it. What the figure's view does not show is outside the stage's inner circle; shapes
/// that reach beyond are clipped to the box of the stage, floors and walls to its outline.
void paint_figure(const paint::Canvas& canvas, const figure::Figure& figure, const FigureColours& colours,
                  const paint::Stage& stage);

}  // namespace legato::ui
