#pragma once

#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// A few short facts side by side, each with its picture: "3 min", "2 moves". They wrap.
struct Fact {
    Icon icon = Icon::none;
    std::string text = {};
};
float facts_height(const Frame& frame, const std::vector<Fact>& facts, float width);

/// Told as one text.
void facts(Frame& frame, const Rect& rect, const std::string& id, const std::vector<Fact>& facts);

}  // namespace legato::ui
