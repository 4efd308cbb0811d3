#pragma once

#include "ui/interaction.h"
#include "ui/look.h"
#include "ui/paint/canvas.h"

namespace legato::ui {

/// Surface and surroundings of a screen, for as long as one frame.
struct Frame {
    Canvas& canvas;
    const Look& look;
    const Theme& theme;  ///< theme of the look
    const Strings& tr;  ///< strings of the look: every text goes through them, as frame.tr("Go on")
    Interaction& interaction;
    Rect screen;  ///< the whole screen, for backgrounds
    Rect area;    ///< the screen without what the system keeps for itself, for everything else
    Millis now{0};

    bool landscape() const { return area.w > area.h; }

    /// Least width and height of anything that can be tapped, in dp.
    float target() const { return theme.night ? size::night_target : size::target; }
};

}  // namespace legato::ui
