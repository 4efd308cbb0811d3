#include "ui/widgets/scroll_area.h"

namespace legato::ui {

ScrollArea::ScrollArea(Frame& frame, const std::string& id, const Rect& viewport,
                       float content_height)
    : frame_(frame), viewport_(viewport) {
    const float offset = frame_.interaction.begin_scroll(id, viewport, content_height);
    content_ = {viewport.x, frame_.canvas.on_pixel(viewport.y - offset), viewport.w,
                content_height};
    // As wide as the screen, so that a focus ring at the edge is whole.
    frame_.canvas.push_clip({frame_.screen.x, viewport.y, frame_.screen.w, viewport.h});
}

ScrollArea::~ScrollArea() {
    frame_.interaction.end_scroll();
    frame_.canvas.pop_clip();
    const float hidden = content_.h - viewport_.h;
    if (hidden <= 0) return;
    const float thumb = std::max(viewport_.h * viewport_.h / content_.h, 32.F);
    const float at = (viewport_.y - content_.y) / hidden * (viewport_.h - thumb);
    frame_.canvas.fill({frame_.area.right() - 6, viewport_.y + at, 3, thumb},
                       frame_.theme.outline_strong, 1.5F);
}

}  // namespace legato::ui
