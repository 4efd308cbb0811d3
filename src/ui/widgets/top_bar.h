#pragma once

#include <optional>
#include <string>

#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// Whom to call, one tap away, where a page begins.
std::optional<Action> call_button(Frame& frame, const Rect& place);

/// What lies at the end of a bar.
enum class BarEnd { call, nothing };

/// The upper end of a page that was gone to: the way back (Escape and the system's way too), its
/// title, and whom to call. Cut off `column`.
std::optional<Action> top_bar(Frame& frame, Rect& column, const std::string& title,
                              BarEnd end = BarEnd::call);

/// The large title of a place of the navigation bar, and whom to call. Cut off `column`.
std::optional<Action> page_title(Frame& frame, Rect& column, const std::string& title);
float page_title_height(const Frame& frame, const std::string& title, float width);

}  // namespace legato::ui
