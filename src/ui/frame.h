#pragma once

#include "ui/interaction.h"
#include "ui/paint/canvas.h"
#include "ui/theme.h"

namespace legato::ui {

/// What a screen draws on, for as long as one frame.
struct Frame {
    Canvas& canvas;
    const Theme& theme;
    Interaction& interaction;
    Rect screen;  ///< all of it: backgrounds
    Rect area;    ///< without what the system keeps for itself: everything else

    bool landscape() const { return area.w > area.h; }
};

}  // namespace legato::ui
