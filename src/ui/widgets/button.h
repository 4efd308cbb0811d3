#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/text.h"

namespace legato::ui {

enum class Icon { none, play, pause, back, skip };

/// How loud a button is on its screen.
enum class Weight { primary, secondary, quiet };

struct Button {
    std::string id;
    std::string label;  ///< always told to screen readers; drawn unless there is an icon
    Icon icon = Icon::none;
    Weight weight = Weight::secondary;
    bool enabled = true;
    std::string value;
};

/// Fills its rectangle, a pill or a circle. True if it was activated.
bool button(Frame& frame, const Rect& rect, const Button& button);

/// How wide a button with a label wants to be.
float button_width(const Frame& frame, const std::string& label);

/// A whole area that can be tapped, with nothing drawn but its focus.
bool tap_area(Frame& frame, const Rect& rect, const std::string& id, const std::string& label);

/// The ring around what the keyboard is at.
void focus_ring(Frame& frame, const Rect& rect, float radius);

}  // namespace legato::ui
