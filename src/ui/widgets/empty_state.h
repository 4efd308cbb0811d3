#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// The words of a screen with nothing to show yet: a picture, a kind sentence, and what can be
/// done.
struct EmptyState {
    std::string id = {};
    Icon icon = Icon::bedtime;
    std::string title = {};
    std::string text = {};
    std::string button = {};  ///< label of the button; empty: no button
};
float empty_state_height(const Frame& frame, const EmptyState& empty, float width);
bool empty_state(Frame& frame, const Rect& rect, const EmptyState& empty);

}  // namespace legato::ui
