#include "ui/widgets/toast.h"

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
    frame.canvas.fill(box, frame.theme.accent_container, size::card_radius);
    draw_paragraph(frame.canvas, inset(box, size::margin, size::gap), text, Text::label,
                   frame.theme.on_accent_container);
    cut_top(frame.area, size::small_gap + height);
}

}  // namespace legato::ui
