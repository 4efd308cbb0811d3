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
    bool chosen = false;  ///< told by a tick and an edge, not by color alone
    Icon icon = Icon::none;
};

/// One of a few, side by side; they wrap into as many lines as they need. Returns the index of the
/// one that was tapped.
float chips_height(const Frame& frame, const std::vector<Chip>& chips, float width);
std::optional<std::size_t> chips(Frame& frame, const Rect& rect, const std::vector<Chip>& chips);

}  // namespace legato::ui
