#pragma once

#include "ui/paint/text.h"
#include "ui/screens/player.h"

namespace legato::ui {

/// Where everything on the player's screen is: upright in one column, lying with the stage at the
/// left. What is said has its room whatever the screen; the stage takes what is left.
struct PlayerLayout {
    Text title = Text::headline;
    Rect header, stage, digits, caption, next, controls;
    Rect tappable;           ///< what can be tapped to say that one is ready
    bool next_card = false;  ///< there is room for the next step to be shown, not only told
};

bool can_tap(const PlayerView& view);
PlayerLayout lay_out(const Frame& frame, const PlayerView& view);

}  // namespace legato::ui
