#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

enum class CardTone { plain, container, accent };

/// Draws the ground on which things that belong together lie. In dark light the tone does what the
/// shadow does by day.
void card(Frame& frame, const Rect& rect, CardTone tone = CardTone::plain, bool pressed = false);

/// Colour of text on a card of a tone.
Color ink_on(const Theme& theme, CardTone tone);

/// A remark with an icon: one kind sentence or two.
struct Note {
    std::string id = {};
    std::string text = {};
    Icon icon = Icon::info;
    CardTone tone = CardTone::container;
};
float note_height(const Frame& frame, const Note& note, float width);
void note(Frame& frame, const Rect& rect, const Note& note);

}  // namespace legato::ui
