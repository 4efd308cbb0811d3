#pragma once

#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// A short fact with its picture: "3 min", "2 moves". Several stand side by side and wrap.
struct Fact {
    Icon icon = Icon::none;
    std::string text = {};
};
float facts_height(const Frame& frame, const std::vector<Fact>& facts, float width);

/// Draws the facts, which are told to screen readers as one text.
void facts(Frame& frame, const Rect& rect, const std::string& id, const std::vector<Fact>& facts);

}  // namespace legato::ui
