#pragma once

#include <vector>

#include "ui/paint/canvas.h"

namespace legato::ui {

/// A round or rounded window onto a scene. A draw list clips to rectangles only; a stage cuts the
/// triangles themselves.
struct Stage {
    Rect box;
    float radius = 0;  ///< radius of the corners, dp; half the size makes a circle

    float inner_radius() const { return std::min(box.w, box.h) / 2; }
};
inline Stage circular_stage(Point center, float radius) {
    return {centered(center, 2 * radius, 2 * radius), radius};
}

/// The outline of a stage, clockwise, in dp.
std::vector<Point> outline_of(const Stage& stage);

void fill_stage(Canvas& canvas, const Stage& stage, Color top, Color bottom);

/// A floor or a wall: the part of a stage that lies in the direction `beyond` of the line through
/// `on` at right angles to it; the whole stage if `beyond` is zero.
struct Plane {
    Point on, beyond;
    Color near_color, far_color;
    float fade_over = 100;  ///< dp from `near_color` to `far_color`
};
void fill_beyond(Canvas& canvas, const Stage& stage, const Plane& plane);

/// Cuts what was drawn since it was made to the outline of a stage. Costs nothing where nothing
/// reaches beyond the outline.
class StageCut {
  public:
    StageCut(Canvas& canvas, const Stage& stage);
    void cut();    ///< cuts, then begins anew
    void begin();  ///< begins anew and leaves uncut what was drawn so far, such as planes that are
                   ///< known to fit

  private:
    Canvas& canvas_;
    const Stage& stage_;
    int first_vertex_ = 0;
    int first_index_ = 0;
};

}  // namespace legato::ui
