#include "ui/widgets/snackbar.h"

#include "ui/paint/soft.h"
#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace legato::ui {

bool snackbar(Frame& frame, const std::string& id, const std::string& text,
              const std::string& undo) {
    const Theme& theme = frame.theme;
    const Button take_back{id + ".undo", undo, Icon::undo, Weight::secondary, true, {}};
    const float width = std::min(frame.area.w - 2 * size::gap, size::widest_column);
    const float inner = width - 2 * size::gap;
    const float beside = button_width(frame, take_back);
    const bool stacked = inner - beside < 140 * frame.canvas.fonts().enlarged;
    const float words = stacked ? inner : inner - beside - size::gap;
    const float text_height = paragraph_height(frame.canvas, text, Text::label, words);
    const float action = button_height(frame, take_back, stacked ? inner : beside);
    const float height = 2 * size::small_gap + (stacked ? text_height + size::small_gap + action
                                                        : std::max(text_height, action));
    Rect strip = cut_bottom(frame.area, height + size::gap);
    const Rect box{strip.center().x - width / 2, strip.y, width, height};
    if (!theme.contrast)
        soft_shadow(frame.canvas, box, size::card_radius, 16, 5, faded(theme.shadow, 0.9F));
    frame.canvas.fill(box, theme.surface_pressed, size::card_radius);
    frame.canvas.outline(box, theme.contrast ? theme.outline_strong : theme.outline,
                         size::card_radius, theme.contrast ? 2.F : 1.F);
    Rect content = inset(box, size::gap, size::small_gap);
    const Rect place = stacked ? cut_bottom(content, action) : cut_right(content, beside);
    if (stacked) cut_bottom(content, size::small_gap);
    paragraph(frame, {content.x, content.center().y - text_height / 2, words, text_height},
              {id, text, Text::label, theme.ink, Align::left, Role::status});
    return button(frame, centered(place.center(), place.w, action), take_back);
}

}  // namespace legato::ui
