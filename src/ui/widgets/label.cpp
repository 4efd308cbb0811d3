#include "ui/widgets/label.h"

namespace legato::ui {

namespace {
void tell(Frame& frame, const Rect& rect, const Label& label, bool fitted) {
    frame.interaction.add({.id = label.id,
                           .role = label.role,
                           .label = label.text,
                           .rect = rect,
                           .clipped = !fitted});
}
}  // namespace

void line(Frame& frame, const Rect& rect, const Label& label) {
    if (label.text.empty()) return;
    tell(frame, rect, label,
         draw_text(frame.canvas, rect, label.text, label.style, label.color, label.align));
}

void paragraph(Frame& frame, const Rect& rect, const Label& label) {
    if (label.text.empty()) return;
    tell(frame, rect, label,
         draw_paragraph(frame.canvas, rect, label.text, label.style, label.color, label.align));
}

}  // namespace legato::ui
