#include "ui/widgets/progress.h"

#include "ui/paint/ring.h"

namespace legato::ui {

namespace {
void tell(Frame& frame, const Rect& rect, const Progress& progress, Role role) {
    frame.interaction.add({.id = progress.id,
                           .role = role,
                           .label = progress.label,
                           .value = progress.value,
                           .rect = rect,
                           .enabled = true});
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
    const Theme& theme = frame.theme;
    const float middle = radius - width / 2, part = std::clamp(progress.part, 0.F, 1.F);
    draw_ring(frame.canvas, center, {middle, width, theme.outline, theme.outline}, 0, 1);
    if (part <= 0) return;
    draw_ring(frame.canvas, center, {middle, width, theme.primary, theme.accent}, 0, part);
    if (part < 1) frame.canvas.disc(on_ring(center, middle, part), width * 0.22F, theme.background);
}

}  // namespace legato::ui
