#pragma once

#include "ui/strings.h"
#include "ui/theme.h"

namespace legato::ui {

/// How everything is shown: what a person has set, and what her system says.
struct Look {
    Theme theme = light_theme();
    const Strings* tr = &english();  ///< outlives the look
    float text_scale = 1;            ///< 0.85 to 2
    bool reduced_motion = false;     ///< stills that change, and no slides
    bool controls_left = false;      ///< controls lie where the left thumb is
};

}  // namespace legato::ui
