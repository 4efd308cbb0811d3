#pragma once

#include <optional>
#include <vector>

#include "ui/frame.h"
#include "ui/widgets/button.h"

namespace legato::ui {

/// Buttons one below the other, as wide as their place, with large words: found without looking,
/// the last one where the thumb is. As high as they have to be, and up to `most` if they may.
float button_stack_height(const Frame& frame, const std::vector<Button>& buttons, float width,
                          float most = 0);

/// Which one was tapped.
std::optional<std::size_t> button_stack(Frame& frame, Rect rect,
                                        const std::vector<Button>& buttons);

}  // namespace legato::ui
