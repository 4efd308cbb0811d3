#pragma once

#include <optional>

#include "ui/screens/tonight.h"
#include "ui/widgets/scroll_area.h"

namespace legato::ui {

/// Small things of the day, for Tonight: one row, and what was ticked last can be taken back at its
/// end, so that nothing moves that is there already.
std::optional<Action> draw_day_ticks(Frame& frame, ScrollArea& list, const TonightView& view);

/// What else was done there just now, with the way back; nothing if nothing is said.
std::optional<Action> draw_last(Frame& frame, ScrollArea& list, const std::string& said);

}  // namespace legato::ui
