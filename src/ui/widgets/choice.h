#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/widgets/chips.h"

namespace legato::ui {

/// A question with a few short answers: its title, and below that a chip for each answer.
struct Choice {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    Icon icon = Icon::none;
    std::vector<Chip> chips = {};
};
float choice_height(const Frame& frame, const Choice& choice, float width);

/// Draws the question. Returns the index of the answer that was tapped.
std::optional<std::size_t> choice(Frame& frame, const Rect& rect, const Choice& choice);

/// One of a few answers that need a sentence each and stand below each other.
struct Answer {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    Icon icon = Icon::none;
    bool chosen = false;  ///< true: shown by a tick and an edge, not by colour alone
};
float answer_height(const Frame& frame, const Answer& answer, float width);

/// Draws one answer. True if it was tapped.
bool answer(Frame& frame, const Rect& rect, const Answer& answer);

}  // namespace legato::ui
