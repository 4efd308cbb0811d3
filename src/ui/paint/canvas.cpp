#include "ui/paint/canvas.h"

#include "ui/paint/pixels.h"

namespace legato::ui {

namespace {
Point top_left(const Rect& r) {
    return {r.x, r.y};
}
Point bottom_right(const Rect& r) {
    return {r.right(), r.bottom()};
}
}  // namespace

float Canvas::on_pixel(float dp) const {
    return std::round(dp * scale_) / scale_;
}

void Canvas::fill(const Rect& rect, Color color, float radius) {
    list_.AddRectFilled(pixels(*this, top_left(rect)), pixels(*this, bottom_right(rect)),
                        packed(color), radius * scale_);
}

void Canvas::outline(const Rect& rect, Color color, float radius, float width) {
    const Rect r = inset(rect, width / 2, width / 2);
    list_.AddRect(pixels(*this, top_left(r)), pixels(*this, bottom_right(r)), packed(color),
                  std::max(radius - width / 2, 0.F) * scale_, 0, width * scale_);
}

void Canvas::disc(Point center, float radius, Color color) {
    list_.AddCircleFilled(pixels(*this, center), radius * scale_, packed(color));
}

void Canvas::triangle(Point a, Point b, Point c, Color color) {
    list_.AddTriangleFilled(pixels(*this, a), pixels(*this, b), pixels(*this, c), packed(color));
}

void Canvas::line(Point from, Point to, Color color, float width) {
    list_.AddLine(pixels(*this, from), pixels(*this, to), packed(color), width * scale_);
}

void Canvas::backdrop(const Rect& rect, Color top, Color bottom) {
    list_.AddRectFilledMultiColor(pixels(*this, top_left(rect)), pixels(*this, bottom_right(rect)),
                                  packed(top), packed(top), packed(bottom), packed(bottom));
}

void Canvas::push_clip(const Rect& rect) {
    list_.PushClipRect(pixels(*this, top_left(rect)), pixels(*this, bottom_right(rect)), true);
}

void Canvas::pop_clip() {
    list_.PopClipRect();
}

}  // namespace legato::ui
