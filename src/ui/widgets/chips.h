#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

struct Chip {
    std::string id = {};
    std::string label = {};
    bool chosen = false;  ///< true: shown by a tick and an edge, not by colour alone
    Icon icon = Icon::none;
};

/// A few short answers, side by side, that wrap into as many lines as they need. `chips` returns
/// the index of the one that was tapped.
float chips_height(const Frame& frame, const std::vector<Chip>& chips, float width);
std::optional<std::size_t> chips(Frame& frame, const Rect& rect, const std::vector<Chip>& chips);

}  // namespace legato::ui
