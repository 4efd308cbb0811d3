#pragma once

#include <optional>
#include <string>

#include "core/time/time.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// A locked resting screen: the time left, what unlocks it, and Cramp.
struct RestView {
    bool lit = false;        ///< true: just touched, so what can be done is easier to see
    bool half_open = false;  ///< true: tapped once; another tap unlocks
    std::string caption;
    Millis left{0};
    Millis length{0};  ///< length of this step; zero: the rest is over
    bool after_cramp = false;
};

std::optional<Action> rest_screen(Frame& frame, const RestView& view);

}  // namespace legato::ui
