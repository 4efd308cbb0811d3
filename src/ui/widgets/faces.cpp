#include "ui/widgets/faces.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace legato::ui {

namespace {

constexpr float padding = 14;
constexpr float tick = 24;

float icon_size(const Frame& frame) {
    return 40 * std::min(frame.canvas.fonts().enlarged, 1.4F);
}

float column_width(const std::vector<Face>& faces, float width) {
    const auto count = static_cast<float>(faces.size());
    return (width - (count - 1) * size::small_gap) / count;
}

bool side_by_side(const Frame& frame, const std::vector<Face>& faces, float width) {
    const float room = column_width(faces, width) - padding;
    for (const Face& face : faces)
        if (text_width(frame.canvas, face.label, Text::strong) > room) return false;
    return true;
}

float words_width(const Frame& frame, float width) {
    return std::max(width - 3 * padding - icon_size(frame) - tick - size::gap, 1.F);
}
float row_height(const Frame& frame, const Face& face, float width) {
    const float words =
        paragraph_height(frame.canvas, face.label, Text::strong, words_width(frame, width));
    return std::max({words + padding, icon_size(frame) + padding, frame.target()});
}
float column_height(const Frame& frame) {
    return std::max(icon_size(frame) + line_height(frame.canvas, Text::strong) + 2 * padding + 4,
                    frame.target());
}

bool one(Frame& frame, const Rect& rect, const Face& face, bool upright) {
    const Theme& theme = frame.theme;
    const float icon = icon_size(frame);
    const auto reaction = frame.interaction.add(
        {.id = face.id,
         .role = Role::option,
         .label = face.label,
         .value = face.chosen ? "chosen" : "",
         .rect = rect,
         .clipped = !upright && row_height(frame, face, rect.w) > rect.h + 1});
    if (!reaction.visible) return reaction.activated;
    card(frame, rect, face.chosen ? CardTone::container : CardTone::plain, reaction.pressed);
    const Color ink = face.chosen ? theme.on_container : theme.ink;
    frame.canvas.outline(rect, face.chosen ? theme.primary : theme.outline_strong,
                         size::card_radius, face.chosen ? 3.F : 1.F);
    Rect inner = inset(rect, padding, padding);
    if (upright) {
        const float line = line_height(frame.canvas, Text::strong);
        inner = centered(rect.center(), rect.w - padding + 1, icon + 4 + line);
        draw_icon(frame.canvas, face.icon, cut_top(inner, icon).center(), icon, ink);
        cut_top(inner, 4);
        draw_text(frame.canvas, inner, face.label, Text::strong, ink, Align::center);
    } else {
        draw_icon(frame.canvas, face.icon, cut_left(inner, icon).center(), icon, ink);
        cut_left(inner, padding);
        const float width = words_width(frame, rect.w);
        const float height = paragraph_height(frame.canvas, face.label, Text::strong, width);
        draw_paragraph(frame.canvas,
                       centered({inner.x + width / 2, rect.center().y}, width, height), face.label,
                       Text::strong, ink);
    }
    if (face.chosen) {
        const Point at = upright ? Point{rect.right() - 18, rect.y + 18}
                                 : Point{rect.right() - padding - tick / 2, rect.center().y};
        frame.canvas.disc(at, tick / 2, theme.primary);
        draw_icon(frame.canvas, Icon::check, at, tick - 8, theme.on_primary);
    }
    if (reaction.focused) focus_ring(frame, rect, size::card_radius);
    return reaction.activated;
}

}  // namespace

float faces_height(const Frame& frame, const std::vector<Face>& faces, float width) {
    if (side_by_side(frame, faces, width)) return column_height(frame);
    float height = -size::small_gap;
    for (const Face& face : faces) height += row_height(frame, face, width) + size::small_gap;
    return height;
}

std::optional<std::size_t> faces(Frame& frame, const Rect& rect, const std::vector<Face>& faces) {
    std::optional<std::size_t> tapped;
    const bool upright = side_by_side(frame, faces, rect.w);
    Rect rest = rect;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const Rect place = upright ? cut_left(rest, column_width(faces, rect.w))
                                   : cut_top(rest, row_height(frame, faces[i], rect.w));
        if (one(frame, place, faces[i], upright)) tapped = i;
        if (upright)
            cut_left(rest, size::small_gap);
        else
            cut_top(rest, size::small_gap);
    }
    return tapped;
}

}  // namespace legato::ui
