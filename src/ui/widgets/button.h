#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/text.h"

namespace legato::ui {

/// Loudness of a button on its screen.
enum class Weight {
    primary,
    secondary,
    plain,
    quiet,
    accent,
    on_hero,
    link  ///< words without a ground
};

struct Button {
    std::string id = {};
    /// Label, always told to screen readers; drawn unless the button is round.
    std::string label = {};
    Icon icon = Icon::none;
    Weight weight = Weight::secondary;
    bool enabled = true;
    std::string value = {};
    bool large = false;   ///< label for somebody half asleep, as large as one line has room
    bool chosen = false;  ///< true: stands for the last answer
    bool down = false;    ///< looks as under a finger
};

/// Draws a pill with an icon and a label, which wraps where the pill is narrow. Fills its
/// rectangle. True if the button was activated.
bool button(Frame& frame, const Rect& rect, const Button& button);

/// Width that a button wants, and the height that it needs at a width, in dp.
float button_width(const Frame& frame, const Button& button);
float button_height(const Frame& frame, const Button& button, float width);

/// Draws a disc with an icon, as large as its rectangle. True if it was activated.
bool round_button(Frame& frame, const Rect& rect, const Button& button);

/// Adds a whole area that can be tapped, with nothing drawn but its focus. True if it was
/// activated.
bool tap_area(Frame& frame, const Rect& rect, const std::string& id, const std::string& label);

/// Draws the ring around the widget that has the keyboard focus.
void focus_ring(Frame& frame, const Rect& rect, float radius);

}  // namespace legato::ui
