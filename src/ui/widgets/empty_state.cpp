#include "ui/widgets/empty_state.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace legato::ui {

namespace {
constexpr float disc = 88;

Button button_of(const EmptyState& empty) {
    return {empty.id + ".button", empty.button, Icon::none, Weight::primary, true, {}};
}
}  // namespace

float empty_state_height(const Frame& frame, const EmptyState& empty, float width) {
    float height = disc + size::margin +
                   paragraph_height(frame.canvas, empty.title, Text::title, width) +
                   size::small_gap + paragraph_height(frame.canvas, empty.text, Text::body, width);
    if (!empty.button.empty())
        height += size::margin + button_height(frame, button_of(empty), width);
    return height;
}

bool empty_state(Frame& frame, const Rect& rect, const EmptyState& empty) {
    const Theme& theme = frame.theme;
    Rect rest = rect;
    const Point middle = cut_top(rest, disc).center();
    frame.canvas.disc(middle, disc / 2, theme.container);
    draw_icon(frame.canvas, empty.icon, middle, 40, theme.on_container);
    cut_top(rest, size::margin);
    const float title = paragraph_height(frame.canvas, empty.title, Text::title, rest.w);
    paragraph(
        frame, cut_top(rest, title),
        {empty.id + ".title", empty.title, Text::title, theme.ink, Align::center, Role::heading});
    cut_top(rest, size::small_gap);
    const float text = paragraph_height(frame.canvas, empty.text, Text::body, rest.w);
    paragraph(frame, cut_top(rest, text),
              {empty.id, empty.text, Text::body, theme.ink_soft, Align::center});
    if (empty.button.empty()) return false;
    cut_top(rest, size::margin);
    const Button what = button_of(empty);
    const float width = std::min(button_width(frame, what), rest.w);
    const float height = button_height(frame, what, width);
    return button(frame, centered(cut_top(rest, height).center(), width, height), what);
}

}  // namespace legato::ui
