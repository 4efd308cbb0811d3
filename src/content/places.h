#pragma once

#include <vector>

#include "content/fault.h"

namespace legato::content {

/// Positions of the parts of a routine in its file.
struct Places {
    Position hold, rounds, walk, rest, until_asleep;  ///< positions of the choices
    std::vector<Position> items;                      ///< positions in the order of Routine::items
    std::vector<Position> extras;                     ///< positions in the order of Routine::extras
};

}  // namespace legato::content
