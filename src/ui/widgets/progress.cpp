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

void draw_progress(Frame& frame, const Rect& rect, float part) {
    const Theme& theme = frame.theme;
    const float radius = rect.h / 2, width = rect.w * std::clamp(part, 0.F, 1.F);
    if (part >= 1) return frame.canvas.fill(rect, theme.primary, radius);
    if (theme.contrast)  // shows the bar by its shape, not by its tone
        frame.canvas.fill({rect.x, rect.center().y - 1, rect.w, 2}, theme.outline_strong, 1);
    else
        frame.canvas.fill(rect, theme.outline, radius);
    if (width > 0)
        frame.canvas.fill({rect.x, rect.y, std::max(width, rect.h), rect.h}, theme.primary, radius);
}

void progress_bar(Frame& frame, const Rect& rect, const Progress& progress) {
    tell(frame, rect, progress, Role::progress);
    draw_progress(frame, rect, progress.part);
}

void progress_ring(Frame& frame, Point center, float radius, float width,
                   const Progress& progress) {
    tell(frame, centered(center, 2 * radius, 2 * radius), progress, Role::timer);
    const Theme& theme = frame.theme;
    const float middle = radius - width / 2, part = std::clamp(progress.part, 0.F, 1.F);
    draw_ring(frame.canvas, center,
              {middle, theme.contrast ? 2 : width, theme.outline, theme.outline}, 0, 1);
    if (progress.pulse > 0) {
        const Color light = faded(theme.accent, 0.7F * progress.pulse);
        draw_whole_ring(frame.canvas, center, {middle, width * 1.6F, light, light});
    }
    if (part <= 0) return;
    const Color end = theme.contrast ? theme.primary : theme.accent;
    if (part >= 1)
        return draw_whole_ring(frame.canvas, center, {middle, width, theme.primary, end});
    draw_ring(frame.canvas, center, {middle, width, theme.primary, end}, 0, part);
    frame.canvas.disc(on_ring(center, middle, part), width * 0.22F, theme.background);
}

}  // namespace legato::ui
