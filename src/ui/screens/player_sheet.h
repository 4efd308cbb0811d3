#pragma once

#include "ui/screens/player_layout.h"

namespace legato::ui {

/// What lies over the player when asked for: how it sounds, and whatever its screen has no room
/// for.
std::optional<Action> player_sheet(Frame& frame, const PlayerView& view,
                                   const PlayerLayout& layout);

}  // namespace legato::ui
