#include "ui/widgets/card.h"

#include "ui/paint/soft.h"
#include "ui/paint/text.h"

namespace legato::ui {

namespace {

constexpr float padding = 16;

Color face_of(const Theme& theme, CardTone tone) {
    switch (tone) {
        case CardTone::plain:
            return theme.surface;
        case CardTone::container:
            return theme.container;
        case CardTone::accent:
            return theme.accent_container;
    }
    return theme.surface;
}

float icon_room(const Frame& frame) {
    return 24 * frame.canvas.fonts().enlarged + size::gap;
}

}  // namespace

Color ink_on(const Theme& theme, CardTone tone) {
    switch (tone) {
        case CardTone::plain:
            return theme.ink;
        case CardTone::container:
            return theme.on_container;
        case CardTone::accent:
            return theme.on_accent_container;
    }
    return theme.ink;
}

void card(Frame& frame, const Rect& rect, CardTone tone, bool pressed) {
    const Theme& theme = frame.theme;
    if (!theme.contrast && tone == CardTone::plain)
        soft_shadow(frame.canvas, rect, size::card_radius, 14, 4, faded(theme.shadow, 0.8F));
    frame.canvas.fill(rect, pressed ? theme.surface_pressed : face_of(theme, tone),
                      size::card_radius);
    if (theme.contrast) frame.canvas.outline(rect, theme.outline_strong, size::card_radius, 2);
}

float note_height(const Frame& frame, const Note& note, float width) {
    return paragraph_height(frame.canvas, note.text, Text::label,
                            width - 2 * padding - icon_room(frame)) +
           2 * padding;
}

void note(Frame& frame, const Rect& rect, const Note& note) {
    card(frame, rect, note.tone);
    const Color ink = ink_on(frame.theme, note.tone);
    Rect inner = inset(rect, padding, padding);
    const float room = icon_room(frame);
    const Rect mark = cut_left(inner, room);
    draw_icon(frame.canvas, note.icon, {mark.x + (room - size::gap) / 2, mark.center().y},
              room - size::gap, ink);
    const bool fitted = draw_paragraph(frame.canvas, inner, note.text, Text::label, ink);
    frame.interaction.add(
        {.id = note.id, .role = Role::text, .label = note.text, .rect = rect, .clipped = !fitted});
}

}  // namespace legato::ui
