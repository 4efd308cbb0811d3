#pragma once

#include "ui/interaction.h"
#include "ui/look.h"
#include "ui/paint/canvas.h"

namespace legato::ui {

/// What a screen draws on, for as long as one frame.
struct Frame {
    Canvas& canvas;
    const Look& look;
    const Theme& theme;  ///< of the look
    const Strings& tr;   ///< of the look: every text goes through it, as frame.tr("Go on")
    Interaction& interaction;
    Rect screen;  ///< all of it: backgrounds
    Rect area;    ///< without what the system keeps for itself: everything else
    Millis now{0};

    bool landscape() const { return area.w > area.h; }

    /// The least width and height of what can be tapped.
    float target() const { return theme.night ? size::night_target : size::target; }
};

}  // namespace legato::ui
