#pragma once

#include <vector>

#include "content/fault.h"

namespace legato::content {

/// Where the parts of a routine stand in its file.
struct Places {
    Position hold, rounds, walk, rest, until_asleep;  ///< of the choices
    std::vector<Position> items;                      ///< as Routine::items
    std::vector<Position> extras;                     ///< as Routine::extras
};

}  // namespace legato::content
