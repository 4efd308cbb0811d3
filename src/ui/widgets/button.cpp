#include "ui/widgets/button.h"

#include "ui/paint/soft.h"

namespace legato::ui {

namespace {

constexpr float icon_size = 22;
constexpr float padding = 20;

struct Paint {
    Color face, pressed, ink;
};

// True if a button has an edge instead of a ground: at night a button as bright as the loudest by
// day would light the room.
bool edged(const Theme& theme, Weight weight) {
    return theme.night && (weight == Weight::primary || weight == Weight::on_hero);
}

Paint paint_of(const Theme& theme, Weight weight) {
    if (edged(theme, weight)) return {theme.container, theme.surface_pressed, theme.on_container};
    switch (weight) {
        case Weight::primary:
            return {theme.primary, theme.primary_pressed, theme.on_primary};
        case Weight::secondary:
            return {theme.container, theme.surface_pressed, theme.on_container};
        case Weight::plain:
            return {theme.surface, theme.surface_pressed, theme.ink};
        case Weight::quiet:
            return {theme.background, theme.surface_pressed, theme.ink_soft};
        case Weight::accent:
            return {theme.accent_container, theme.surface_pressed, theme.on_accent_container};
        case Weight::on_hero:
            return {theme.on_hero, mix(theme.on_hero, theme.hero, 0.15F), theme.hero};
        case Weight::link:
            return {theme.background, theme.surface_pressed, theme.primary};
    }
    return {};
}

Interaction::Reaction add(Frame& frame, const Rect& rect, const Button& button, bool clipped) {
    return frame.interaction.add({.id = button.id,
                                  .role = Role::button,
                                  .label = button.label,
                                  .value = button.chosen ? "chosen" : button.value,
                                  .rect = rect,
                                  .enabled = button.enabled,
                                  .clipped = clipped});
}

void face(Frame& frame, const Rect& rect, float radius, const Paint& paint, Weight weight,
          bool pressed) {
    const Theme& theme = frame.theme;
    const bool bare = weight == Weight::quiet || weight == Weight::link;
    if (!bare || pressed) frame.canvas.fill(rect, pressed ? paint.pressed : paint.face, radius);
    if (edged(theme, weight))
        frame.canvas.outline(rect, theme.primary, radius, 2);
    else if (weight == Weight::quiet || (theme.contrast && weight != Weight::link))
        frame.canvas.outline(rect, theme.outline_strong, radius, theme.contrast ? 2 : 1);
}

Text style_of(const Frame& frame, const Button& button, float width) {
    if (!button.large) return Text::strong;
    return fitting(frame.canvas, button.label, {Text::headline, Text::title, Text::strong}, width,
                   line_height(frame.canvas, Text::headline));
}

float icon_room(const Frame& frame, const Button& button) {
    return button.icon == Icon::none ? 0 : icon_size * frame.canvas.fonts().enlarged + 8;
}

float label_width(const Frame& frame, const Button& button, float width) {
    return std::max(width - 2 * padding - icon_room(frame, button), 1.F);
}

}  // namespace

void focus_ring(Frame& frame, const Rect& rect, float radius) {
    frame.canvas.outline(inset(rect, -4, -4), frame.theme.ink, radius + 4, 3);
}

float button_width(const Frame& frame, const Button& button) {
    const float label = text_width(frame.canvas, button.label, Text::strong);
    return std::max(label + 2 * padding + icon_room(frame, button) + 1, frame.target());
}

float button_height(const Frame& frame, const Button& button, float width) {
    const float room = label_width(frame, button, width);
    const float label =
        paragraph_height(frame.canvas, button.label, style_of(frame, button, room), room);
    return std::max(label + 20, frame.target());
}

bool button(Frame& frame, const Rect& rect, const Button& button) {
    const float room = icon_room(frame, button);
    const float width = label_width(frame, button, rect.w);
    const Text style = style_of(frame, button, width);
    const float height = paragraph_height(frame.canvas, button.label, style, width);
    const auto reaction = add(frame, rect, button, height > rect.h);
    if (!reaction.visible) return reaction.activated;

    const float radius = std::min({rect.w, rect.h, 64.F}) / 2;
    // A button that cannot be pressed yet is flat and soft, and can be read all the same.
    const Theme& theme = frame.theme;
    const Weight weight = button.enabled ? button.weight : Weight::plain;
    const Paint paint = button.enabled
                            ? paint_of(theme, weight)
                            : Paint{theme.surface_pressed, theme.surface_pressed, theme.ink_soft};
    face(frame, rect, radius, paint, weight, reaction.pressed || button.down);
    if (button.chosen) frame.canvas.outline(rect, paint.ink, radius, 4);

    float widest = 0;
    for (const auto& line : wrapped(frame.canvas, button.label, style, width))
        widest = std::max(widest, text_width(frame.canvas, line, style));
    const Rect content = centered(rect.center(), std::min(widest + room + 2, rect.w), height);
    if (room > 0)
        draw_icon(frame.canvas, button.chosen ? Icon::check : button.icon,
                  {content.x + room / 2 - 4, content.center().y}, room - 8, paint.ink);
    draw_paragraph(frame.canvas, {content.x + room, content.y, width + 1, height}, button.label,
                   style, paint.ink);
    if (reaction.focused) focus_ring(frame, rect, radius);
    return reaction.activated;
}

bool round_button(Frame& frame, const Rect& rect, const Button& button) {
    const auto reaction = add(frame, rect, button, false);
    if (!reaction.visible) return reaction.activated;
    const float radius = std::min(rect.w, rect.h) / 2;
    Paint paint = paint_of(frame.theme, button.weight);
    if (!button.enabled) paint.ink = frame.theme.outline_strong;
    if (button.weight == Weight::primary && !frame.theme.contrast && !frame.theme.night)
        soft_shadow(frame.canvas, rect, radius, 16, 6, faded(frame.theme.primary, 0.3F));
    // A quiet button has a light shadow on the ground.
    if (button.weight == Weight::quiet && !frame.theme.contrast) {
        soft_shadow(frame.canvas, rect, radius, 10, 3, faded(frame.theme.shadow, 0.7F));
        frame.canvas.fill(rect, reaction.pressed ? paint.pressed : frame.theme.surface, radius);
    } else {
        face(frame, rect, radius, paint, button.weight, reaction.pressed);
    }
    draw_icon(frame.canvas, button.icon, rect.center(), std::max(rect.h * 0.45F, 24.F), paint.ink);
    if (reaction.focused) focus_ring(frame, rect, radius);
    return reaction.activated;
}

bool tap_area(Frame& frame, const Rect& rect, const std::string& id, const std::string& label) {
    const auto reaction = add(frame, rect, {.id = id, .label = label, .value = {}}, false);
    if (reaction.pressed) frame.canvas.fill(rect, frame.theme.surface_pressed, size::card_radius);
    if (reaction.focused) focus_ring(frame, inset(rect, 4, 4), size::card_radius);
    return reaction.activated;
}

}  // namespace legato::ui
