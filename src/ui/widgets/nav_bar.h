#pragma once

#include <optional>

#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Draws the four places of the product as tabs at the bottom of the screen, or at the side of a
/// lying one. Takes the bar's strip off the frame's area.
std::optional<Action> nav_bar(Frame& frame, Place current);

}  // namespace legato::ui
