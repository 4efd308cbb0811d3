#pragma once

#include <optional>

#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// The four places of the product, at the bottom of the screen, or at its side where it lies. Takes
/// its strip off the frame's area.
std::optional<Action> nav_bar(Frame& frame, Place current);

}  // namespace legato::ui
