#pragma once

#include <optional>
#include <vector>

#include "ui/frame.h"
#include "ui/widgets/button.h"

namespace legato::ui {

/// Height of buttons one below the other, as wide as their place, with large words: found without
/// looking, the last one where the thumb is. The stack is as high as it has to be, and up to `most`
/// dp if it may.
float button_stack_height(const Frame& frame, const std::vector<Button>& buttons, float width,
                          float most = 0);

/// Draws the stack in its rectangle. Returns the index of the button that was tapped.
std::optional<std::size_t> button_stack(Frame& frame, Rect rect,
                                        const std::vector<Button>& buttons);

}  // namespace legato::ui
