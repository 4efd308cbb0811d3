#pragma once

#include <optional>
#include <string>

#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Draws the button that leads to whom to call, at the top of a page.
std::optional<Action> call_button(Frame& frame, const Rect& place);

/// Button at the end of a bar.
enum class BarEnd { call, nothing };

/// Draws the top of a page: the way back (also by Escape and the system's back), the title, and
/// whom to call. The bar is cut off `column`.
std::optional<Action> top_bar(Frame& frame, Rect& column, const std::string& title,
                              BarEnd end = BarEnd::call);

/// Draws the large title of a place of the navigation bar, and whom to call. The title is cut off
/// `column`.
std::optional<Action> page_title(Frame& frame, Rect& column, const std::string& title);
float page_title_height(const Frame& frame, const std::string& title, float width);

}  // namespace legato::ui
