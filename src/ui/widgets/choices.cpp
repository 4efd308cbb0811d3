#include "ui/widgets/choices.h"

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

float column_width(const std::vector<Choice>& choices, float width) {
    const auto count = static_cast<float>(choices.size());
    return (width - (count - 1) * size::small_gap) / count;
}

bool side_by_side(const Frame& frame, const std::vector<Choice>& choices, float width) {
    const float room = column_width(choices, width) - padding;
    for (const Choice& choice : choices)
        if (text_width(frame.canvas, choice.label, Text::strong) > room) return false;
    return true;
}

float words_width(const Frame& frame, float width) {
    return std::max(width - 3 * padding - icon_size(frame) - tick - size::gap, 1.F);
}
float row_height(const Frame& frame, const Choice& choice, float width) {
    const float words =
        paragraph_height(frame.canvas, choice.label, Text::strong, words_width(frame, width));
    return std::max({words + padding, icon_size(frame) + padding, frame.target()});
}
float column_height(const Frame& frame) {
    return std::max(icon_size(frame) + line_height(frame.canvas, Text::strong) + 2 * padding + 4,
                    frame.target());
}

bool one(Frame& frame, const Rect& rect, const Choice& choice, bool upright) {
    const Theme& theme = frame.theme;
    const float icon = icon_size(frame);
    const auto reaction = frame.interaction.add(
        {.id = choice.id,
         .role = Role::option,
         .label = choice.label,
         .value = choice.chosen ? "chosen" : "",
         .rect = rect,
         .clipped = !upright && row_height(frame, choice, rect.w) > rect.h + 1});
    if (!reaction.visible) return reaction.activated;
    card(frame, rect, choice.chosen ? CardTone::container : CardTone::plain, reaction.pressed);
    const Color ink = choice.chosen ? theme.on_container : theme.ink;
    frame.canvas.outline(rect, choice.chosen ? theme.primary : theme.outline_strong,
                         size::card_radius, choice.chosen ? 3.F : 1.F);
    Rect inner = inset(rect, padding, padding);
    if (upright) {
        const float line = line_height(frame.canvas, Text::strong);
        inner = centered(rect.center(), rect.w - padding + 1, icon + 4 + line);
        draw_icon(frame.canvas, choice.icon, cut_top(inner, icon).center(), icon, ink);
        cut_top(inner, 4);
        draw_text(frame.canvas, inner, choice.label, Text::strong, ink, Align::center);
    } else {
        draw_icon(frame.canvas, choice.icon, cut_left(inner, icon).center(), icon, ink);
        cut_left(inner, padding);
        const float width = words_width(frame, rect.w);
        const float height = paragraph_height(frame.canvas, choice.label, Text::strong, width);
        draw_paragraph(frame.canvas,
                       centered({inner.x + width / 2, rect.center().y}, width, height),
                       choice.label, Text::strong, ink);
    }
    if (choice.chosen) {
        const Point at = upright ? Point{rect.right() - 18, rect.y + 18}
                                 : Point{rect.right() - padding - tick / 2, rect.center().y};
        frame.canvas.disc(at, tick / 2, theme.primary);
        draw_icon(frame.canvas, Icon::check, at, tick - 8, theme.on_primary);
    }
    if (reaction.focused) focus_ring(frame, rect, size::card_radius);
    return reaction.activated;
}

}  // namespace

float choices_height(const Frame& frame, const std::vector<Choice>& choices, float width) {
    if (side_by_side(frame, choices, width)) return column_height(frame);
    float height = -size::small_gap;
    for (const Choice& choice : choices)
        height += row_height(frame, choice, width) + size::small_gap;
    return height;
}

std::optional<std::size_t> choices(Frame& frame, const Rect& rect,
                                   const std::vector<Choice>& choices) {
    std::optional<std::size_t> tapped;
    const bool upright = side_by_side(frame, choices, rect.w);
    Rect rest = rect;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Rect place = upright ? cut_left(rest, column_width(choices, rect.w))
                                   : cut_top(rest, row_height(frame, choices[i], rect.w));
        if (one(frame, place, choices[i], upright)) tapped = i;
        if (upright)
            cut_left(rest, size::small_gap);
        else
            cut_top(rest, size::small_gap);
    }
    return tapped;
}

}  // namespace legato::ui
