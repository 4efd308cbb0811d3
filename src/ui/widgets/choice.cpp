#include "ui/widgets/choice.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace legato::ui {

namespace {

constexpr float padding = 14;
constexpr float mark = 26;

float icon_size(const Frame& frame) {
    return 24 * std::min(frame.canvas.fonts().enlarged, 1.4F);
}
float icon_room(const Frame& frame, Icon icon) {
    return icon == Icon::none ? 0 : icon_size(frame) + 14;
}

// A title with a sentence below it, and an icon in front of both.
struct Words {
    const std::string& title;
    const std::string& detail;
    Icon icon;
};

float title_height(const Frame& frame, const Words& words, float width) {
    return paragraph_height(frame.canvas, words.title, Text::strong, width);
}
float words_height(const Frame& frame, const Words& words, float width) {
    const float room = std::max(width - icon_room(frame, words.icon), 1.F);
    float height = title_height(frame, words, room);
    if (!words.detail.empty())
        height += 2 + paragraph_height(frame.canvas, words.detail, Text::caption, room);
    return height;
}

// Draws title, sentence and icon. True if all of it has room.
bool draw_words(Frame& frame, Rect rect, const Words& words, Color mark_color, Color ink,
                Color soft) {
    const Rect front = cut_left(rect, icon_room(frame, words.icon));
    const float size = icon_size(frame);
    draw_icon(frame.canvas, words.icon, {front.x + size / 2, front.center().y}, size, mark_color);
    const float title = title_height(frame, words, rect.w);
    const bool fitted =
        draw_paragraph(frame.canvas, cut_top(rect, title), words.title, Text::strong, ink);
    cut_top(rect, 2);
    return draw_paragraph(frame.canvas, rect, words.detail, Text::caption, soft) && fitted;
}

Words words_of(const Choice& choice) {
    return {choice.title, choice.detail, choice.icon};
}
Words words_of(const Answer& answer) {
    return {answer.title, answer.detail, answer.icon};
}

float answer_words(const Frame& frame, const Answer& answer, float width) {
    return words_height(frame, words_of(answer), width - 2 * padding - mark - size::gap);
}

std::string chosen_of(const Choice& choice) {
    for (const Chip& chip : choice.chips)
        if (chip.chosen) return chip.label;
    return "";
}

}  // namespace

float choice_height(const Frame& frame, const Choice& choice, float width) {
    const float inner = width - 2 * padding;
    return words_height(frame, words_of(choice), inner) + size::gap +
           chips_height(frame, choice.chips, inner) + 2 * padding;
}

std::optional<std::size_t> choice(Frame& frame, const Rect& rect, const Choice& choice) {
    const Theme& theme = frame.theme;
    card(frame, rect);
    Rect inner = inset(rect, padding, padding);
    const Rect words = cut_top(inner, words_height(frame, words_of(choice), inner.w));
    const bool fitted =
        draw_words(frame, words, words_of(choice), theme.primary, theme.ink, theme.ink_soft);
    frame.interaction.add({.id = choice.id,
                           .role = Role::text,
                           .label = choice.title,
                           .value = chosen_of(choice),
                           .rect = words,
                           .clipped = !fitted});
    cut_top(inner, size::gap);
    return chips(frame, inner, choice.chips);
}

float answer_height(const Frame& frame, const Answer& answer, float width) {
    return std::max({answer_words(frame, answer, width) + 2 * padding, frame.target(), 64.F});
}

bool answer(Frame& frame, const Rect& rect, const Answer& answer) {
    const Theme& theme = frame.theme;
    const auto reaction =
        frame.interaction.add({.id = answer.id,
                               .role = Role::option,
                               .label = answer.title,
                               .value = answer.chosen ? "chosen" : "",
                               .rect = rect,
                               .clipped = answer_height(frame, answer, rect.w) > rect.h + 1});
    if (!reaction.visible) return reaction.activated;
    const CardTone tone = answer.chosen ? CardTone::container : CardTone::plain;
    card(frame, rect, tone, reaction.pressed);
    if (answer.chosen) frame.canvas.outline(rect, theme.primary, size::card_radius, 2);
    const Color ink = reaction.pressed ? theme.ink : ink_on(theme, tone);
    const Color soft = answer.chosen ? ink : theme.ink_soft;

    Rect inner = inset(rect, padding, 0);
    const Point end = cut_right(inner, mark).center();
    if (answer.chosen) {
        frame.canvas.disc(end, mark / 2, theme.primary);
        draw_icon(frame.canvas, Icon::check, end, 18, theme.on_primary);
    } else {
        frame.canvas.outline(centered(end, mark - 2, mark - 2), theme.outline_strong, mark / 2 - 1,
                             2);
    }
    cut_right(inner, size::gap);
    const float height = answer_words(frame, answer, rect.w);
    draw_words(frame, centered(inner.center(), inner.w, height), words_of(answer),
               answer.chosen ? ink : theme.primary, ink, soft);
    if (reaction.focused) focus_ring(frame, rect, size::card_radius);
    return reaction.activated;
}

}  // namespace legato::ui
