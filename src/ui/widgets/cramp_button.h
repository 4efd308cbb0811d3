#pragma once

#include "ui/frame.h"

namespace legato::ui {

/// "Cramp right now?": the one thing that has to be found half asleep. As wide as its place, at
/// least size::cramp_target high. True if it was tapped.
float cramp_button_height(const Frame& frame, float width);
bool cramp_button(Frame& frame, const Rect& rect);

}  // namespace legato::ui
