#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/widgets/chips.h"

namespace legato::ui {

/// A question with a few short answers: what it is about, and below it a chip for each.
struct Choice {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    Icon icon = Icon::none;
    std::vector<Chip> chips = {};
};
float choice_height(const Frame& frame, const Choice& choice, float width);

/// Returns the index of the answer that was tapped.
std::optional<std::size_t> choice(Frame& frame, const Rect& rect, const Choice& choice);

/// One of a few answers that need a sentence each; they stand below each other.
struct Answer {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    Icon icon = Icon::none;
    bool chosen = false;  ///< told by a tick and an edge, not by color alone
};
float answer_height(const Frame& frame, const Answer& answer, float width);

/// True if it was tapped.
bool answer(Frame& frame, const Rect& rect, const Answer& answer);

}  // namespace legato::ui
