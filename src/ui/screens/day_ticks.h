#pragma once

#include <optional>

#include "ui/screens/tonight.h"
#include "ui/widgets/scroll_area.h"

namespace legato::ui {

/// Draws the small things of the day on Tonight: one row. Taking back the last tick stands at the
/// end of the row, so that nothing else moves.
std::optional<Action> draw_day_ticks(Frame& frame, ScrollArea& list, const TonightView& view);

/// Draws what else was done on Tonight just now (`said`), and the way to take it back; draws
/// nothing if `said` is empty.
std::optional<Action> draw_last(Frame& frame, ScrollArea& list, const std::string& said);

}  // namespace legato::ui
