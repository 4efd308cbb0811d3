#include "ui/widgets/hold_to_unlock.h"

#include "ui/paint/ring.h"
#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {

constexpr float padding = 14;
constexpr float ring = 48;
constexpr float words_at = padding + ring + 14;

struct Words {
    std::string title, detail;
    float title_height = 0, detail_height = 0;

    float height() const { return title_height + detail_height; }
};

Words words(const Frame& frame, bool half_open, float width) {
    Words words;
    words.title = half_open ? frame.tr("Tap once more") : frame.tr("Hold to unlock");
    words.detail = half_open ? frame.tr("and it opens") : frame.tr("or tap twice");
    const float room = std::max(width - words_at - padding, 1.F);
    words.title_height = paragraph_height(frame.canvas, words.title, Text::title, room);
    words.detail_height = paragraph_height(frame.canvas, words.detail, Text::caption, room);
    return words;
}

}  // namespace

float hold_to_unlock_height(const Frame& frame, float width) {
    const float tallest = std::max(words(frame, false, width).height(),
                                   // Keeps room for either words, so that nothing jumps.
                                   words(frame, true, width).height());
    return std::max(tallest + 2 * size::gap, size::night_target);
}

Held hold_to_unlock(Frame& frame, const Rect& rect, const HoldToUnlock& lock) {
    const Theme& theme = frame.theme;
    const Words said = words(frame, lock.half_open, rect.w);
    const auto reaction = frame.interaction.add({.id = lock.id,
                                                 .role = Role::hold,
                                                 .label = said.title,
                                                 .value = said.detail,
                                                 .rect = rect,
                                                 .clipped = said.height() > rect.h});
    const float radius = std::min(rect.h / 2, size::hero_radius + 8);
    const bool lit = lock.lit || reaction.pressed;
    const Color ink = lit ? theme.ink : theme.ink_soft;
    if (lit) frame.canvas.fill(rect, theme.surface, radius);
    frame.canvas.outline(rect, lit || theme.contrast ? theme.outline_strong : theme.outline, radius,
                         theme.contrast ? 2.F : 1.F);

    const Point middle{rect.x + padding + ring / 2, rect.center().y};
    draw_ring(frame.canvas, middle, {ring / 2 - 2, 3, theme.outline, theme.outline}, 0, 1);
    const float filled = lock.half_open ? std::max(reaction.hold, 0.5F) : reaction.hold;
    if (filled > 0)
        draw_ring(frame.canvas, middle, {ring / 2 - 2, 5, theme.primary, theme.accent}, 0, filled);
    draw_icon(frame.canvas, reaction.hold >= 1 ? Icon::unlock : Icon::lock, middle, 24, ink);

    const float room = std::max(rect.w - words_at - padding, 1.F);
    Rect text = centered({rect.x + words_at + room / 2, rect.center().y}, room, said.height());
    draw_paragraph(frame.canvas, cut_top(text, said.title_height), said.title, Text::title, ink);
    draw_paragraph(frame.canvas, text, said.detail, Text::caption, theme.ink_soft);
    if (reaction.focused) focus_ring(frame, rect, radius);
    return reaction.held ? Held::held : reaction.activated ? Held::tapped : Held::nothing;
}

}  // namespace legato::ui
