#pragma once

#include "ui/frame.h"

namespace legato::ui {

/// Height of the button "Cramp right now?", the one thing that has to be found half asleep: at
/// least size::cramp_target. The button is as wide as its place and returns true if it was tapped.
float cramp_button_height(const Frame& frame, float width);
bool cramp_button(Frame& frame, const Rect& rect);

}  // namespace legato::ui
