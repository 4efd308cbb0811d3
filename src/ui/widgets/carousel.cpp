#include "ui/widgets/carousel.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/scroll_area.h"

namespace legato::ui {

namespace {

constexpr float frame_of_picture = 6;
constexpr float padding = 12;
constexpr float picture = 96;

float card_width(const Frame& frame) {
    return 148 * std::clamp(frame.canvas.fonts().enlarged, 1.F, 1.3F);
}
float words_width(const Frame& frame) {
    return card_width(frame) - 2 * padding;
}
float title_height(const Frame& frame, const PictureCard& card) {
    return paragraph_height(frame.canvas, card.title, Text::label, words_width(frame));
}
float detail_height(const Frame& frame, const PictureCard& card) {
    return paragraph_height(frame.canvas, card.detail, Text::caption, words_width(frame));
}
float height_of(const Frame& frame, const PictureCard& card) {
    return frame_of_picture + picture + 8 + title_height(frame, card) + 2 +
           detail_height(frame, card) + padding;
}

bool picture_card(Frame& frame, const Rect& rect, const PictureCard& what) {
    const Theme& theme = frame.theme;
    const auto reaction = frame.interaction.add({.id = what.id,
                                                 .role = Role::button,
                                                 .label = what.title,
                                                 .value = what.detail,
                                                 .rect = rect,
                                                 .clipped = height_of(frame, what) > rect.h + 1});
    if (!reaction.visible) return reaction.activated;
    card(frame, rect, CardTone::plain, reaction.pressed);
    Rect inner = rect;
    const Rect top = inset(cut_top(inner, frame_of_picture + picture), frame_of_picture, 0);
    const Rect view{top.x, top.y + frame_of_picture, top.w, picture};
    if (what.picture) {
        figure_thumb(frame, view, *what.picture);
    } else {
        frame.canvas.fill(view, theme.container, size::thumb_radius);
        draw_icon(frame.canvas, what.icon, view.center(), 36, theme.on_container);
    }
    cut_top(inner, 8);
    inner = inset(inner, padding, 0);
    draw_paragraph(frame.canvas, cut_top(inner, title_height(frame, what)), what.title, Text::label,
                   theme.ink);
    cut_top(inner, 2);
    draw_paragraph(frame.canvas, inner, what.detail, Text::caption, theme.ink_soft);
    if (reaction.focused) focus_ring(frame, inset(rect, 4, 4), size::card_radius - 4);
    return reaction.activated;
}

}  // namespace

float carousel_height(const Frame& frame, const std::vector<PictureCard>& cards) {
    float highest = 0;
    for (const PictureCard& card : cards) highest = std::max(highest, height_of(frame, card));
    return highest;
}

std::optional<std::size_t> carousel(Frame& frame, const Rect& rect, const std::string& id,
                                    const std::vector<PictureCard>& cards, float margin) {
    std::optional<std::size_t> tapped;
    ScrollArea area(frame, id, rect, ScrollArea::Axis::horizontal);
    area.gap(margin);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (i > 0) area.gap(size::gap);
        if (picture_card(frame, area.next(card_width(frame)), cards[i])) tapped = i;
    }
    area.gap(margin);
    return tapped;
}

}  // namespace legato::ui
