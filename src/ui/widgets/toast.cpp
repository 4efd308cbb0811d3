#include "ui/widgets/toast.h"

#include "ui/paint/soft.h"
#include "ui/paint/text.h"

namespace legato::ui {

void toast(Frame& frame, const std::string& text) {
    const float width = std::min(frame.area.w - 2 * size::small_gap, size::widest_column);
    const float inner = width - 2 * size::margin;
    const float height = paragraph_height(frame.canvas, text, Text::label, inner) + 2 * size::gap;
    const Rect box{frame.area.x + (frame.area.w - width) / 2, frame.area.y + size::small_gap, width,
                   height};
    frame.interaction.add(
        {.id = "toast", .role = Role::status, .label = text, .rect = box, .enabled = true});
    if (!frame.theme.contrast)
        soft_shadow(frame.canvas, box, size::card_radius, 14, 4, faded(frame.theme.shadow, 0.8F));
    frame.canvas.fill(box, frame.theme.accent_container, size::card_radius);
    if (frame.theme.contrast)
        frame.canvas.outline(box, frame.theme.outline_strong, size::card_radius, 2);
    draw_paragraph(frame.canvas, inset(box, size::margin, size::gap), text, Text::label,
                   frame.theme.on_accent_container);
    cut_top(frame.area, size::small_gap + height);
}

}  // namespace legato::ui
