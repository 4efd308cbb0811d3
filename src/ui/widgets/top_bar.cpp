#include "ui/widgets/top_bar.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace legato::ui {

std::optional<Action> top_bar(Frame& frame, Rect& column, const std::string& title) {
    std::optional<Action> action;
    if (frame.interaction.take(Key::escape) || frame.interaction.take(Key::back)) action = GoBack{};
    const float target = frame.target();
    const float words = std::max(column.w - target - size::gap, 1.F);
    const Text style = fitting(frame.canvas, title, {Text::headline, Text::title}, words,
                               line_height(frame.canvas, Text::headline));
    const float height = paragraph_height(frame.canvas, title, style, words);
    Rect bar = cut_top(column, std::max(height, target) + 2 * size::small_gap);
    bar = inset(bar, 0, size::small_gap);
    Rect start = cut_left(bar, target);
    start = centered(start.center(), target, target);
    start.x -= size::small_gap;  // lines the arrow up with what is below
    if (round_button(frame, start,
                     {"back", frame.tr("Back"), Icon::arrow_back, Weight::quiet, true, {}}))
        action = GoBack{};
    cut_left(bar, size::gap);
    paragraph(frame, centered(bar.center(), bar.w, height),
              {"title", title, style, frame.theme.ink, Align::left, Role::heading});
    return action;
}

float page_title_height(const Frame& frame, const std::string& title, float width) {
    return paragraph_height(frame.canvas, title, Text::display, width) + size::margin + size::gap;
}

void page_title(Frame& frame, Rect& column, const std::string& title) {
    const float height = page_title_height(frame, title, column.w);
    Rect bar = cut_top(column, height);
    cut_top(bar, size::margin);
    paragraph(frame, cut_top(bar, height - size::margin - size::gap),
              {"title", title, Text::display, frame.theme.ink, Align::left, Role::heading});
}

}  // namespace legato::ui
