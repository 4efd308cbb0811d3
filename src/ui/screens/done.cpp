#include "ui/screens/done.h"

#include "ui/paint/ring.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/words.h"

namespace legato::ui {

namespace {
constexpr float largest_picture = 150;
}  // namespace

std::optional<Action> done_screen(Frame& frame, const DoneView& view) {
    std::optional<Action> action;
    if (frame.interaction.take(Key::escape)) action = Open{Place::tonight, {}};
    const Theme& theme = frame.theme;
    Rect column = inset(text_column(frame), 0, size::margin);

    Rect buttons = cut_bottom(column, size::big_target);
    buttons = centered(buttons.center(), std::min(buttons.w, 320.F), buttons.h);
    Rect retry;
    if (!view.saved) {
        cut_bottom(column, size::gap);
        retry = cut_bottom(column, size::target);
        retry = centered(retry.center(), buttons.w, retry.h);
    }

    const std::string title = view.completed ? "Well done." : "A shorter one is fine.";
    const std::string amount = view.routine + " · " + in_minutes(frame.tr, view.active);
    const std::string kept = view.saved ? "Saved in your log." : "Not saved yet. Please try again.";
    const float title_height = paragraph_height(frame.canvas, title, Text::display, column.w);
    const float amount_height = paragraph_height(frame.canvas, amount, Text::cue, column.w);
    const float kept_height = paragraph_height(frame.canvas, kept, Text::body, column.w);
    // A little above the middle, where the eye expects it.
    const float height = title_height + amount_height + kept_height + 2 * size::gap;
    const float room = column.h - height - 2 * size::margin;
    const float picture = view.picture && room >= 160 ? std::min(room, 2 * largest_picture) : 0;
    cut_top(column, std::max((column.h - height - picture) * 0.42F, 0.F));
    if (picture > 0) {
        const Point center = cut_top(column, picture - size::margin).center();
        const float radius = picture / 2 - size::margin;
        figure_stage(frame, center, radius * 0.845F, *view.picture);
        draw_ring(frame.canvas, center, {radius - 4, 8, theme.primary, theme.primary}, 0, 1);
        cut_top(column, size::margin);
    }

    paragraph(frame, cut_top(column, title_height),
              {"done.title", title, Text::display, theme.ink, Align::center, Role::heading});
    cut_top(column, size::gap);
    paragraph(frame, cut_top(column, amount_height),
              {"done.amount", amount, Text::cue, theme.ink, Align::center});
    cut_top(column, size::gap);
    paragraph(frame, cut_top(column, kept_height),
              {"done.saved", kept, Text::body, view.saved ? theme.ink_soft : theme.accent_text,
               Align::center, Role::status});

    if (!view.saved &&
        button(frame, retry,
               {"done.save_again", "Try again", Icon::none, Weight::secondary, true, {}}))
        action = SaveAgain{};
    if (button(frame, buttons,
               {"done.back", "Back to the list", Icon::none, Weight::primary, true, {}}))
        action = Open{Place::tonight, {}};
    return action;
}

}  // namespace legato::ui
