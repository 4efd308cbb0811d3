#include "ui/widgets/figure_stage.h"

#include "ui/figure_painter.h"
#include "ui/paint/soft.h"

namespace legato::ui {

void figure_stage(Frame& frame, Point center, float radius, const figure::Figure& figure) {
    if (radius <= 0) return;
    const Stage stage = circular_stage(center, radius);
    soft_shadow(frame.canvas, stage.box, radius, 12, 4, frame.theme.shadow);
    paint_figure(frame.canvas, figure, frame.theme.figure, stage);
}

void figure_picture(Frame& frame, const Rect& rect, float radius, const figure::Figure& figure) {
    if (rect.empty()) return;
    paint_figure(frame.canvas, figure, frame.theme.figure, {rect, radius});
}

void figure_thumb(Frame& frame, const Rect& rect, const figure::Figure& figure) {
    const float radius = std::min({rect.w, rect.h, 4 * size::thumb_radius}) / 4;
    paint_figure(frame.canvas, figure, frame.theme.figure, {rect, radius});
}

}  // namespace legato::ui
