#pragma once

#include <optional>

#include "ui/frame.h"

namespace legato::ui {

/// The keys of a telephone: 1 to 9, +, 0, and one that takes the last away (erase_key of action.h).
/// `keypad` fills its rectangle and returns the key that was tapped.
float keypad_height(const Frame& frame, float key);
std::optional<char> keypad(Frame& frame, const Rect& rect, bool can_erase);

}  // namespace legato::ui
