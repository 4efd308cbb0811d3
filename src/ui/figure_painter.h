#pragma once

#include "figure/figure.h"
#include "ui/figure_colors.h"
#include "ui/paint/stage.h"

namespace legato::ui {

/// Paints a stage and the figure on it, cut to the outline of the stage. The figure's view fills
/// its inner circle.
void paint_figure(Canvas& canvas, const figure::Figure& figure, const FigureColors& colors,
                  const Stage& stage);

}  // namespace legato::ui
