#pragma once

#include "ui/strings.h"
#include "ui/theme.h"

namespace legato::ui {

/// Settings for how everything is shown: what a person has set, and what her system says.
struct Look {
    Theme theme = light_theme();
    const Strings* tr = &english();  ///< strings that outlive the look
    float text_scale = 1;            ///< 0.85 to 2
    bool reduced_motion = false;     ///< true: pictures change without motion, and nothing slides
    bool controls_left = false;      ///< true: controls lie where the left thumb is
};

}  // namespace legato::ui
