#pragma once

#include "ui/screens/player_layout.h"

namespace legato::ui {

/// Draws what comes after this step: a card with its picture, or a line; or the hint that a tap
/// goes on.
void player_next(Frame& frame, const PlayerView& view, const PlayerLayout& layout);

float next_card_height(const Frame& frame, const PlayerView& view, float width);
float next_line_height(const Frame& frame, const PlayerView& view, float width);

}  // namespace legato::ui
