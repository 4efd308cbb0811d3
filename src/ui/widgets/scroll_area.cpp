#include "ui/widgets/scroll_area.h"

namespace legato::ui {

ScrollArea::ScrollArea(Frame& frame, const std::string& id, const Rect& viewport, Axis axis)
    : frame_(frame), viewport_(viewport), axis_(axis) {
    const float offset = frame_.interaction.begin_scroll(id, viewport, axis);
    const bool upright = axis == Axis::vertical;
    start_ = frame_.canvas.on_pixel((upright ? viewport.y : viewport.x) - offset);
    // Clips to the width of the screen, so that shadows and focus rings at the edges are whole.
    const Rect clip =
        upright ? Rect{frame_.screen.x, viewport.y, frame_.screen.w, viewport.h}
                : Rect{viewport.x, viewport.y - size::gap, viewport.w, viewport.h + 2 * size::gap};
    frame_.canvas.push_clip(clip);
}

ScrollArea::~ScrollArea() {
    frame_.interaction.end_scroll(used_);
    frame_.canvas.pop_clip();
    const float hidden = used_ - viewport_.h;
    if (hidden <= 0 || axis_ == Axis::horizontal) return;
    const float thumb = std::max(viewport_.h * viewport_.h / used_, 32.F);
    const float at = std::min((viewport_.y - start_) / hidden, 1.F) * (viewport_.h - thumb);
    frame_.canvas.fill({frame_.area.right() - 6, viewport_.y + at, 3, thumb},
                       frame_.theme.contrast ? frame_.theme.outline_strong : frame_.theme.outline,
                       1.5F);
}

bool ScrollArea::goes_on() const {
    const float end = axis_ == Axis::vertical ? viewport_.bottom() : viewport_.right();
    return start_ + used_ > end + 1;
}

Rect ScrollArea::next(float length) {
    const float at = start_ + used_;
    used_ += length;
    if (axis_ == Axis::vertical) return {viewport_.x, at, viewport_.w, length};
    return {at, viewport_.y, length, viewport_.h};
}

}  // namespace legato::ui
