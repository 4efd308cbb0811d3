#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/text.h"

namespace legato::ui {

/// How loud a button is on its screen.
enum class Weight {
    primary,
    secondary,
    plain,
    quiet,
    accent,
    on_hero,
    link  ///< words only
};

struct Button {
    std::string id = {};
    std::string label = {};  ///< always told to screen readers; drawn unless it is a round one
    Icon icon = Icon::none;
    Weight weight = Weight::secondary;
    bool enabled = true;
    std::string value = {};
    bool large = false;   ///< words to be read half asleep, as large as have room on one line
    bool chosen = false;  ///< it stands for what was said last
    bool down = false;    ///< looks as under a finger
};

/// A pill with an icon and a label, which wraps where it is narrow. Fills its rectangle. True if it
/// was activated.
bool button(Frame& frame, const Rect& rect, const Button& button);

/// How wide it wants to be, and how high it has to be at a width.
float button_width(const Frame& frame, const Button& button);
float button_height(const Frame& frame, const Button& button, float width);

/// A disc with an icon, as large as its rectangle.
bool round_button(Frame& frame, const Rect& rect, const Button& button);

/// A whole area that can be tapped, with nothing drawn but its focus.
bool tap_area(Frame& frame, const Rect& rect, const std::string& id, const std::string& label);

/// The ring around what the keyboard is at.
void focus_ring(Frame& frame, const Rect& rect, float radius);

}  // namespace legato::ui
