#pragma once

#include "ui/screens/player_layout.h"

namespace legato::ui {

/// Draws the sheet that lies over the player when asked for: settings of the sound, and whatever
/// has no room on the player's screen.
std::optional<Action> player_sheet(Frame& frame, const PlayerView& view,
                                   const PlayerLayout& layout);

}  // namespace legato::ui
