#pragma once

#include <optional>
#include <string>

#include "core/time/time.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// A resting screen that is locked: how long it still is, what unlocks it, and Cramp.
struct RestView {
    bool lit = false;        ///< was just touched: what can be done is easier to see
    bool half_open = false;  ///< tapped once; another tap unlocks it
    std::string caption;
    Millis left{0};
    Millis length{0};  ///< of this step; zero: the rest is over
    bool after_cramp = false;
};

std::optional<Action> rest_screen(Frame& frame, const RestView& view);

}  // namespace legato::ui
