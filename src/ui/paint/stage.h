#pragma once

#include <vector>

#include "ui/paint/canvas.h"

namespace legato::ui {

/// A round or rounded window onto a scene. A draw list clips to rectangles only; a stage cuts the
/// triangles themselves.
struct Stage {
    Rect box;
    float radius = 0;  ///< of its corners; half its size makes it a circle

    float inner_radius() const { return std::min(box.w, box.h) / 2; }
};
inline Stage circular_stage(Point center, float radius) {
    return {centered(center, 2 * radius, 2 * radius), radius};
}

/// The outline of a stage, clockwise, in dp.
std::vector<Point> outline_of(const Stage& stage);

void fill_stage(Canvas& canvas, const Stage& stage, Color top, Color bottom);

/// The part of a stage on the far side of the line through `on` at right angles to `beyond`, such
/// as a floor or a wall; the whole for none.
struct Plane {
    Point on, beyond;
    Color near_color, far_color;
    float fade_over = 100;  ///< dp from the one color to the other
};
void fill_beyond(Canvas& canvas, const Stage& stage, const Plane& plane);

/// Cuts what was drawn since it was made to the outline of a stage. Costs nothing where nothing
/// reaches beyond.
class StageCut {
  public:
    StageCut(Canvas& canvas, const Stage& stage);
    void cut();  ///< and begin anew

  private:
    void begin();

    Canvas& canvas_;
    const Stage& stage_;
    int first_vertex_ = 0;
    int first_index_ = 0;
};

}  // namespace legato::ui
