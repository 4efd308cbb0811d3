#include "ui/screens/player_next.h"

#include "ui/widgets/card.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float thumb = 56;

struct NextWords {
    std::string over, title, length;
};
NextWords next_words(const Frame& frame, const PlayerView& view) {
    if (view.next.empty()) return {frame.tr("THEN"), frame.tr("The last step, nearly there"), {}};
    return {frame.tr("NEXT UP"), view.next, in_minutes(frame.tr, view.next_length)};
}
float next_words_width(const Frame& frame, const PlayerView& view, const NextWords& words,
                       float width) {
    const float picture = view.next_pose || view.next.empty() ? thumb + size::gap : size::gap;
    const float length =
        words.length.empty() ? 0 : text_width(frame.canvas, words.length, Text::label) + size::gap;
    return std::max(width - 2 * size::gap - picture - length, 1.F);
}

std::string told_next(const Frame& frame, const PlayerView& view) {
    return view.next.empty() ? frame.tr("The last step")
                             : frame.tr("Next: {step}", {{"step", view.next}});
}

void next_card(Frame& frame, const Rect& rect, const PlayerView& view) {
    const Theme& theme = frame.theme;
    const NextWords words = next_words(frame, view);
    card(frame, rect);
    Rect inner = inset(rect, size::gap, size::small_gap);
    if (view.next.empty())
        draw_icon(frame.canvas, Icon::check, cut_left(inner, thumb).center(), 28, theme.primary);
    else if (view.next_pose)
        figure_thumb(frame, centered(cut_left(inner, thumb).center(), thumb, thumb),
                     *view.next_pose);
    cut_left(inner, size::gap);
    const float width = next_words_width(frame, view, words, rect.w);
    const float over = line_height(frame.canvas, Text::overline);
    const float title = paragraph_height(frame.canvas, words.title, Text::strong, width);
    Rect text = centered({inner.x + width / 2, inner.center().y}, width, over + title);
    draw_text(frame.canvas, cut_top(text, over), words.over, Text::overline, theme.ink_soft);
    const bool fitted = draw_paragraph(frame.canvas, text, words.title, Text::strong, theme.ink);
    draw_text(frame.canvas, inner, words.length, Text::label, theme.ink_soft, Align::right);
    frame.interaction.add({.id = "player.next",
                           .role = Role::text,
                           .label = told_next(frame, view),
                           .rect = rect,
                           .clipped = !fitted});
}

}  // namespace

float next_card_height(const Frame& frame, const PlayerView& view, float width) {
    const NextWords words = next_words(frame, view);
    const float title = paragraph_height(frame.canvas, words.title, Text::strong,
                                         next_words_width(frame, view, words, width));
    return std::max(line_height(frame.canvas, Text::overline) + title, thumb) + 2 * size::small_gap;
}

float next_line_height(const Frame& frame, const PlayerView& view, float width) {
    return can_tap(view)
               ? paragraph_height(frame.canvas, frame.tr("Tap when ready"), Text::strong, width)
               : paragraph_height(frame.canvas, told_next(frame, view), Text::label, width);
}

void player_next(Frame& frame, const PlayerView& view, const PlayerLayout& layout) {
    if (layout.next.empty()) return;
    if (layout.next_card) return next_card(frame, layout.next, view);
    if (can_tap(view)) {
        paragraph(frame, layout.next,
                  {"player.tap_hint", frame.tr("Tap when ready"), Text::strong,
                   frame.theme.accent_text, Align::center});
    } else {
        paragraph(frame, layout.next,
                  {"player.next", told_next(frame, view), Text::label, frame.theme.ink_soft,
                   Align::center});
    }
}

}  // namespace legato::ui
