#pragma once

#include "ui/paint/color.h"
#include "ui/paint/fonts.h"
#include "ui/paint/geometry.h"

struct ImDrawList;

namespace legato::ui {

/// Draws in dp and alone knows how many pixels that is. Only the canvas and the other files of
/// paint/ touch a draw list.
class Canvas {
  public:
    Canvas(ImDrawList& list, const Fonts& fonts, float scale)
        : list_(list), fonts_(fonts), scale_(scale) {}

    void fill(const Rect& rect, Color color, float radius = 0);
    void outline(const Rect& rect, Color color, float radius, float width);
    void disc(Point center, float radius, Color color);
    void triangle(Point a, Point b, Point c, Color color);
    void line(Point from, Point to, Color color, float width);

    /// Fills a rectangle with one color at its top and another at its bottom.
    void backdrop(const Rect& rect, Color top, Color bottom);

    void push_clip(const Rect& rect);
    void pop_clip();

    ImDrawList& list() const { return list_; }
    const Fonts& fonts() const { return fonts_; }
    float scale() const { return scale_; }
    float on_pixel(float dp) const;  ///< rounds to the nearest whole pixel

  private:
    ImDrawList& list_;
    const Fonts& fonts_;
    float scale_;
};

}  // namespace legato::ui
