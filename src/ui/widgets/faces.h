#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

struct Face {
    std::string id = {};
    std::string label = {};
    Icon icon = Icon::none;
    bool chosen = false;  ///< true: shown by a tick and an edge, not by colour alone
};

/// A few large answers, each a face and a word: side by side, or one below the other where the
/// words are too long. `faces` returns the index of the one that was tapped.
float faces_height(const Frame& frame, const std::vector<Face>& faces, float width);
std::optional<std::size_t> faces(Frame& frame, const Rect& rect, const std::vector<Face>& faces);

}  // namespace legato::ui
