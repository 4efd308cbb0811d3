#include "ui/widgets/button.h"

#include "ui/paint/soft.h"

namespace legato::ui {

namespace {

struct Paint {
    Color face, pressed, ink;
};

Paint paint_of(const Theme& theme, Weight weight) {
    switch (weight) {
        case Weight::primary:
            return {theme.primary, theme.primary_pressed, theme.on_primary};
        case Weight::secondary:
            return {theme.container, theme.outline, theme.on_container};
        case Weight::quiet:
            return {theme.background, theme.surface_pressed, theme.ink_soft};
    }
    return {};
}

// Icons fit a square of 1 around their centre.
void draw_icon(Canvas& canvas, Icon icon, Point c, float size, Color color) {
    const auto bar = [&](float x) {
        canvas.fill({c.x + x * size, c.y - 0.4F * size, 0.2F * size, 0.8F * size}, color,
                    0.07F * size);
    };
    const auto arrow = [&](float from, float to) {
        canvas.triangle({c.x + from * size, c.y - 0.42F * size}, {c.x + to * size, c.y},
                        {c.x + from * size, c.y + 0.42F * size}, color);
    };
    switch (icon) {
        case Icon::none:
            break;
        case Icon::play:
            arrow(-0.3F, 0.46F);
            break;
        case Icon::pause:
            bar(-0.32F);
            bar(0.12F);
            break;
        case Icon::back:
            bar(-0.44F);
            // Turned round, so the corners come in the same order on screen.
            canvas.triangle({c.x + 0.4F * size, c.y + 0.42F * size}, {c.x - 0.22F * size, c.y},
                            {c.x + 0.4F * size, c.y - 0.42F * size}, color);
            break;
        case Icon::skip:
            arrow(-0.4F, 0.22F);
            bar(0.24F);
            break;
    }
}

}  // namespace

void focus_ring(Frame& frame, const Rect& rect, float radius) {
    frame.canvas.outline(inset(rect, -4, -4), frame.theme.ink, radius + 4, 3);
}

bool button(Frame& frame, const Rect& rect, const Button& button) {
    const auto reaction = frame.interaction.add({.id = button.id,
                                                 .role = Role::button,
                                                 .label = button.label,
                                                 .value = button.value,
                                                 .rect = rect,
                                                 .enabled = button.enabled,
                                                 .visible = {}});
    if (!reaction.visible) return reaction.activated;

    const float radius = std::min(rect.w, rect.h) / 2;
    Paint paint = paint_of(frame.theme, button.weight);
    if (!button.enabled) paint.ink = frame.theme.outline_strong;
    if (button.weight == Weight::primary && button.icon != Icon::none)
        soft_shadow(frame.canvas, rect, radius, 16, 6, faded(frame.theme.primary, 0.3F));
    if (button.weight != Weight::quiet || reaction.pressed)
        frame.canvas.fill(rect, reaction.pressed ? paint.pressed : paint.face, radius);
    if (button.weight == Weight::quiet)
        frame.canvas.outline(rect, frame.theme.outline_strong, radius, 1);
    if (button.icon == Icon::none) {
        draw_text(frame.canvas, inset(rect, 12, 0), button.label, Text::strong, paint.ink,
                  Align::center);
    } else {
        draw_icon(frame.canvas, button.icon, rect.center(), rect.h * 0.36F, paint.ink);
    }
    if (reaction.focused) focus_ring(frame, rect, radius);
    return reaction.activated;
}

float button_width(const Frame& frame, const std::string& label) {
    return std::max(text_width(frame.canvas, label, Text::strong) + 2 * size::margin, size::target);
}

bool tap_area(Frame& frame, const Rect& rect, const std::string& id, const std::string& label) {
    const auto reaction = frame.interaction.add({.id = id,
                                                 .role = Role::button,
                                                 .label = label,
                                                 .value = {},
                                                 .rect = rect,
                                                 .enabled = true,
                                                 .visible = {}});
    if (reaction.pressed) frame.canvas.fill(rect, frame.theme.surface_pressed, size::card_radius);
    if (reaction.focused) focus_ring(frame, inset(rect, 4, 4), size::card_radius);
    return reaction.activated;
}

}  // namespace legato::ui
