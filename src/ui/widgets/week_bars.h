#pragma once

#include <string>
#include <vector>

#include "ui/frame.h"

namespace legato::ui {

/// Bars side by side, one number a week, the last one marked as this week's. Screen readers are
/// told one picture.
struct WeekBars {
    std::string id = {};
    std::string label = {};
    std::string value = {};
    std::vector<int> weeks = {};
};
constexpr float week_bars_height = 56;
void week_bars(Frame& frame, const Rect& rect, const WeekBars& bars);

}  // namespace legato::ui
