#include "ui/widgets/figure_stage.h"

#include "ui/figure_painter.h"

namespace legato::ui {

void figure_stage(Frame& frame, Point center, float radius, const figure::Figure& figure) {
    if (radius <= 0) return;
    paint_figure(frame.canvas, figure, *frame.theme.figure, circular_stage(center, radius));
}

void figure_thumb(Frame& frame, const Rect& rect, const figure::Figure& figure) {
    const float radius = std::min({rect.w, rect.h, 4 * size::thumb_radius}) / 4;
    paint_figure(frame.canvas, figure, *frame.theme.figure, {rect, radius});
}

}  // namespace legato::ui
