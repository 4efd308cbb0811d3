#pragma once

#include "figure/figure.h"
#include "ui/figure_colours.h"
#include "ui/paint/shapes.h"

namespace legato::ui {

/// Paints a stage and the figure on it, cut to the outline of the stage. The figure's view fills
/// its inner circle.
void paint_figure(const paint::Canvas& canvas, const figure::Figure& figure,
                  const FigureColours& colours, const paint::Stage& stage);

}  // namespace legato::ui
