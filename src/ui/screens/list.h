#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

struct RoutineCard {
    std::string id;
    std::string title;
    Millis length{0};
    CountsAs counts_as = CountsAs::nothing;
    std::optional<figure::Figure> picture;  ///< its key pose
};

/// A session that was cut off, for going on with it.
struct Interruption {
    std::string title;
    std::size_t step = 1;
    std::size_t steps = 1;
};

/// The first screen: what there is to do.
struct ListView {
    std::vector<RoutineCard> routines;
    std::optional<Interruption> interruption;
    std::string
        trouble;  ///< one quiet line about files that could not be read; empty if all is well
};

std::optional<Action> list_screen(Frame& frame, const ListView& view);

}  // namespace legato::ui
