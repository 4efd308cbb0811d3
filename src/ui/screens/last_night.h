#pragma once

#include <optional>

#include "ui/screens/tonight.h"
#include "ui/widgets/scroll_area.h"

namespace legato::ui {

/// Draws the question of the morning, as a row of Tonight's list.
std::optional<Action> draw_last_night(Frame& frame, ScrollArea& list, const LastNight& night);

}  // namespace legato::ui
