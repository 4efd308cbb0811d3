#include "ui/widgets/progress.h"

namespace legato::ui {

namespace {
void tell(Frame& frame, const Rect& rect, const Progress& progress, Role role) {
    frame.interaction.add({.id = progress.id,
                           .role = role,
                           .label = progress.label,
                           .value = progress.value,
                           .rect = rect,
                           .enabled = true,
                           .visible = {}});
}
}  // namespace

void progress_bar(Frame& frame, const Rect& rect, const Progress& progress) {
    tell(frame, rect, progress, Role::progress);
    const float radius = rect.h / 2;
    frame.canvas.fill(rect, frame.theme.outline, radius);
    const float width = rect.w * std::clamp(progress.part, 0.F, 1.F);
    if (width <= 0) return;
    frame.canvas.fill({rect.x, rect.y, std::max(width, rect.h), rect.h}, frame.theme.primary,
                      radius);
}

void progress_ring(Frame& frame, Point center, float radius, float width,
                   const Progress& progress) {
    tell(frame, centered(center, 2 * radius, 2 * radius), progress, Role::timer);
    const float middle = radius - width / 2;
    frame.canvas.arc(center, middle, width, 0, 1, frame.theme.outline);
    frame.canvas.arc(center, middle, width, 0, std::clamp(progress.part, 0.F, 1.F),
                     frame.theme.primary);
}

}  // namespace legato::ui
