#include "ui/widgets/keypad.h"

#include "ui/action.h"
#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {

constexpr char keys[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '0', erase_key};
constexpr int columns = 3, rows = 4;

std::string id_of(char key) {
    if (key == erase_key) return "number.erase";
    return std::string("number.key.") + (key == '+' ? "plus" : std::string(1, key));
}

}  // namespace

float keypad_height(const Frame& frame, float key) {
    return rows * std::max(key, frame.target()) + (rows - 1) * size::small_gap;
}

std::optional<char> keypad(Frame& frame, const Rect& rect, bool can_erase) {
    const Theme& theme = frame.theme;
    std::optional<char> tapped;
    const float width = (rect.w - (columns - 1) * size::small_gap) / columns;
    const float height = (rect.h - (rows - 1) * size::small_gap) / rows;
    for (int i = 0; i < columns * rows; ++i) {
        const char key = keys[i];
        const int column = i % columns, row = i / columns;
        const Rect place{rect.x + static_cast<float>(column) * (width + size::small_gap),
                         rect.y + static_cast<float>(row) * (height + size::small_gap), width,
                         height};
        const bool erases = key == erase_key;
        const std::string label = erases ? frame.tr("Take the last away") : std::string(1, key);
        const auto reaction = frame.interaction.add({.id = id_of(key),
                                                     .role = Role::button,
                                                     .label = label,
                                                     .rect = place,
                                                     .enabled = !erases || can_erase});
        if (reaction.activated) tapped = key;
        if (!reaction.visible) continue;
        const float radius = std::min(height / 2, size::card_radius);
        frame.canvas.fill(place, reaction.pressed ? theme.surface_pressed : theme.surface, radius);
        frame.canvas.outline(place, theme.contrast ? theme.outline_strong : theme.outline, radius,
                             theme.contrast ? 2.F : 1.F);
        const Color ink = erases && !can_erase ? theme.ink_soft : theme.ink;
        if (erases)
            draw_icon(frame.canvas, Icon::undo, place.center(), 28, ink);
        else
            draw_text(frame.canvas, place, label, Text::headline, ink, Align::center);
        if (reaction.focused) focus_ring(frame, place, radius);
    }
    return tapped;
}

}  // namespace legato::ui
