#include "ui/screens/list.h"

#include "ui/paint/soft.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float padding = 16;
constexpr float play_disc = 36;
constexpr float thumb = 80;
constexpr float thumb_gap = 12;

std::string about(const RoutineCard& card) {
    const std::string counts = counts_as_words(card.counts_as);
    return in_minutes(card.length) + (counts.empty() ? "" : " · " + counts);
}

// A picture has less air around it than text has.
float picture_width(const RoutineCard& card) {
    return card.picture ? thumb + thumb_gap - (padding - size::small_gap) : 0;
}

float title_width(const RoutineCard& card, float card_width) {
    return card_width - 2 * padding - picture_width(card) - play_disc - size::gap;
}

float card_height(const Frame& frame, const RoutineCard& card, float width) {
    const float title =
        paragraph_height(frame.canvas, card.title, Text::title, title_width(card, width));
    return std::max(2 * padding + title + 2 + line_height(frame.canvas, Text::body),
                    card.picture ? thumb + 2 * size::small_gap : size::big_target);
}

bool routine_card(Frame& frame, const Rect& rect, const RoutineCard& card) {
    const Theme& theme = frame.theme;
    const auto reaction = frame.interaction.add({.id = "list.play." + card.id,
                                                 .role = Role::button,
                                                 .label = card.title,
                                                 .value = about(card),
                                                 .rect = rect,
                                                 .enabled = true,
                                                 .visible = {}});
    if (!reaction.visible) return reaction.activated;
    soft_shadow(frame.canvas, rect, size::card_radius, 12, 4, theme.shadow);
    frame.canvas.fill(rect, reaction.pressed ? theme.surface_pressed : theme.surface,
                      size::card_radius);
    frame.canvas.outline(rect, theme.outline, size::card_radius, 1);

    Rect text = inset(rect, padding, padding);
    if (card.picture) {
        const Rect picture{rect.x + size::small_gap, rect.center().y - thumb / 2, thumb, thumb};
        figure_thumb(frame, picture, *card.picture);
        cut_left(text, picture_width(card));
    }
    const Point disc{cut_right(text, play_disc).center().x, rect.center().y};
    frame.canvas.disc(disc, play_disc / 2, theme.container);
    frame.canvas.triangle({disc.x - 5, disc.y - 8}, {disc.x + 9, disc.y}, {disc.x - 5, disc.y + 8},
                          theme.on_container);
    text.w -= size::gap;
    const float title = paragraph_height(frame.canvas, card.title, Text::title, text.w);
    const float about_height = line_height(frame.canvas, Text::body);
    text = centered(text.center(), text.w, title + 2 + about_height);
    draw_paragraph(frame.canvas, cut_top(text, title), card.title, Text::title, theme.ink);
    cut_top(text, 2);
    draw_text(frame.canvas, text, about(card), Text::body, theme.ink_soft);
    if (reaction.focused) focus_ring(frame, rect, size::card_radius);
    return reaction.activated;
}

std::string question(const Interruption& cut) {
    return "Go on with " + cut.title + "?";
}

float interruption_height(const Frame& frame, const Interruption& cut, float width) {
    return 2 * padding +
           paragraph_height(frame.canvas, question(cut), Text::title, width - 2 * padding) +
           line_height(frame.canvas, Text::body) + size::gap + size::target;
}

std::optional<Action> interruption_card(Frame& frame, const Rect& rect, const Interruption& cut) {
    const Theme& theme = frame.theme;
    frame.canvas.fill(rect, theme.accent_container, size::card_radius);
    Rect inner = inset(rect, padding, padding);
    const float title = paragraph_height(frame.canvas, question(cut), Text::title, inner.w);
    paragraph(frame, cut_top(inner, title),
              {"list.interrupted", question(cut), Text::title, theme.on_accent_container});
    line(frame, cut_top(inner, line_height(frame.canvas, Text::body)),
         {"list.interrupted.step",
          "You were at step " + std::to_string(cut.step) + " of " + std::to_string(cut.steps) + ".",
          Text::body, theme.on_accent_container});
    Rect buttons = cut_bottom(inner, size::target);
    std::optional<Action> action;
    const Rect right = cut_right(buttons, (buttons.w - size::gap) / 2);
    cut_right(buttons, size::gap);
    if (button(frame, buttons, {"list.go_on", "Go on", Icon::none, Weight::primary, true, {}}))
        action = GoOnWithInterrupted{};
    if (button(frame, right, {"list.not_now", "Not now", Icon::none, Weight::secondary, true, {}}))
        action = ForgetInterrupted{};
    return action;
}

float content_height(const Frame& frame, const ListView& view, float width) {
    float height = size::margin;
    if (view.interruption)
        height += interruption_height(frame, *view.interruption, width) + size::margin;
    for (const RoutineCard& card : view.routines)
        height += card_height(frame, card, width) + size::gap;
    if (!view.trouble.empty())
        height += size::gap + paragraph_height(frame.canvas, view.trouble, Text::caption, width);
    return height;
}

}  // namespace

std::optional<Action> list_screen(Frame& frame, const ListView& view) {
    std::optional<Action> action;
    Rect column = text_column(frame);
    Rect header = cut_top(column, header_height);
    if (button(frame, header_button(frame, header, "Log"),
               {"list.log", "Log", Icon::none, Weight::secondary, true, {}}))
        action = OpenLog{};
    line(frame, header,
         {"list.title", "Legato", Text::display, frame.theme.ink, Align::left, Role::heading});

    // As wide as the screen, so that shadows are not cut off at the sides of the column.
    const ScrollArea scroll(frame, "list", inset(column, -size::margin, 0),
                            content_height(frame, view, column.w));
    Rect rest = inset(scroll.content(), size::margin, 0);
    cut_top(rest, 4);
    if (view.interruption) {
        const float height = interruption_height(frame, *view.interruption, rest.w);
        if (const auto chosen = interruption_card(frame, cut_top(rest, height), *view.interruption))
            action = chosen;
        cut_top(rest, size::margin);
    }
    for (const RoutineCard& card : view.routines) {
        if (routine_card(frame, cut_top(rest, card_height(frame, card, rest.w)), card))
            action = Play{card.id};
        cut_top(rest, size::gap);
    }
    if (!view.trouble.empty())
        paragraph(frame, rest, {"list.trouble", view.trouble, Text::caption, frame.theme.ink_soft});
    return action;
}

}  // namespace legato::ui
