#include "ui/widgets/passage.h"

#include "ui/widgets/label.h"

namespace legato::ui {

namespace {

constexpr float padding = 18;

float icon_size(const Frame& frame) {
    return 24 * std::min(frame.canvas.fonts().enlarged, 1.4F);
}
float icon_room(const Frame& frame, const Passage& passage) {
    return passage.icon == Icon::none ? 0 : icon_size(frame) + size::gap;
}
float between(const Passage& passage) {
    return passage.list ? 6 : 10;
}

// Room for the dot before a point of a list, in dp.
float dot_room(const Frame& frame, const Passage& passage) {
    return passage.list ? 16 * frame.canvas.fonts().enlarged : 0;
}

// Width of the heading, which has the icon before it; without a heading the icon stands before the
// lines.
float heading_width(const Frame& frame, const Passage& passage, float width) {
    return std::max(width - 2 * padding - icon_room(frame, passage), 1.F);
}
float heading_height(const Frame& frame, const Passage& passage, float width) {
    if (passage.heading.empty()) return 0;
    return std::max(paragraph_height(frame.canvas, passage.heading, Text::strong,
                                     heading_width(frame, passage, width)),
                    passage.icon == Icon::none ? 0 : icon_size(frame));
}
float line_width(const Frame& frame, const Passage& passage, float width) {
    const float icon = passage.heading.empty() ? icon_room(frame, passage) : 0;
    return std::max(width - 2 * padding - icon - dot_room(frame, passage), 1.F);
}

}  // namespace

float passage_height(const Frame& frame, const Passage& passage, float width) {
    const float words = line_width(frame, passage, width);
    float height = 2 * padding + heading_height(frame, passage, width);
    for (std::size_t i = 0; i < passage.lines.size(); ++i) {
        if (i > 0 || !passage.heading.empty()) height += between(passage);
        height += paragraph_height(frame.canvas, passage.lines[i], passage.style, words);
    }
    return height;
}

void passage(Frame& frame, const Rect& rect, const Passage& passage) {
    card(frame, rect, passage.tone);
    const Color ink = ink_on(frame.theme, passage.tone);
    Rect inner = inset(rect, padding, padding);
    const float icon = icon_room(frame, passage);
    const bool headed = !passage.heading.empty();
    if (headed) {
        Rect top = cut_top(inner, heading_height(frame, passage, rect.w));
        const Rect front = cut_left(top, icon);
        draw_icon(frame.canvas, passage.icon,
                  {front.x + icon_size(frame) / 2, front.y + icon_size(frame) / 2},
                  icon_size(frame), ink);
        const float height = paragraph_height(frame.canvas, passage.heading, Text::strong, top.w);
        paragraph(frame, centered(top.center(), top.w, height),
                  {passage.id, passage.heading, Text::strong, ink, Align::left, Role::heading});
    } else if (icon > 0) {
        const Rect front = cut_left(inner, icon);
        draw_icon(frame.canvas, passage.icon,
                  {front.x + icon_size(frame) / 2, front.y + icon_size(frame) / 2},
                  icon_size(frame), ink);
    }
    const float dot = dot_room(frame, passage);
    const float first_line = line_height(frame.canvas, passage.style);
    for (std::size_t i = 0; i < passage.lines.size(); ++i) {
        if (i > 0 || headed) cut_top(inner, between(passage));
        const std::string& text = passage.lines[i];
        Rect line = cut_top(inner, paragraph_height(frame.canvas, text, passage.style,
                                                    line_width(frame, passage, rect.w)));
        const Rect front = cut_left(line, dot);
        if (dot > 0) frame.canvas.disc({front.x + 4, front.y + first_line / 2}, 2.5F, ink);
        paragraph(frame, line, {passage.id + "." + std::to_string(i), text, passage.style, ink});
    }
}

}  // namespace legato::ui
