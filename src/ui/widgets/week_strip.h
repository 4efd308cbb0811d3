#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "ui/frame.h"

namespace legato::ui {

/// Mark of one day of the week that is shown: nothing, something done, a rest day that is counted
/// in, a day that is still to come.
enum class DayMark : std::uint8_t { nothing, done, rest_day, ahead };
struct WeekDay {
    std::chrono::weekday day;
    DayMark mark = DayMark::nothing;
    bool today = false;
};

/// Seven days in a row on a card, told apart by a tick, a dot and an outline, under a line that
/// says what they come to.
struct WeekStrip {
    std::string id = {};
    std::string title = {};
    bool flame = false;  ///< true: a flame stands for days in a row
    const std::vector<WeekDay>& days;
};
float week_strip_height(const Frame& frame, const WeekStrip& strip, float width);
void week_strip(Frame& frame, const Rect& rect, const WeekStrip& strip);

}  // namespace legato::ui
