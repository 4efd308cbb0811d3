#pragma once

#include <optional>
#include <string>

#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Draws the way back and the title of a screen. Takes its strip off `column`. Escape goes back
/// too.
std::optional<Action> top_bar(Frame& frame, Rect& column, const std::string& title);

/// The title of a place that has no way back.
float page_title_height(const Frame& frame, const std::string& title, float width);
void page_title(Frame& frame, Rect& column, const std::string& title);

}  // namespace legato::ui
