#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// Nothing here yet: a picture, a kind sentence, and what can be done about it.
struct EmptyState {
    std::string id = {};
    Icon icon = Icon::bedtime;
    std::string title = {};
    std::string text = {};
    std::string button = {};  ///< empty: none
};
float empty_state_height(const Frame& frame, const EmptyState& empty, float width);
bool empty_state(Frame& frame, const Rect& rect, const EmptyState& empty);

}  // namespace legato::ui
