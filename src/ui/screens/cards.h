#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/routine/routine.h"
#include "figure/figure.h"

namespace legato::ui {

/// A routine as lists show it.
struct RoutineCard {
    std::string id;
    std::string title;
    Millis length{0};       ///< length with the present choices; zero = open-ended
    std::size_t moves = 0;  ///< number of moves; one done repeatedly, or on both sides, counts once
    CountsAs counts_as = CountsAs::nothing;
    std::string closed;                     ///< reason why the routine is closed; empty = open
    std::optional<figure::Figure> picture;  ///< key pose of the routine
    bool doubtful = false;                  ///< true: some words are to think about
    bool at_once = false;                   ///< true: relief in a cramp, begins when tapped
};

/// A session that was cut off and may be gone on with.
struct Interruption {
    std::string title;
    std::size_t step = 1;
    std::size_t steps = 1;
};

}  // namespace legato::ui
