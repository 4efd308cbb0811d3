#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// A time of day that is set by turning, hours and minutes each between two buttons: no text entry.
/// Hours go by one, minutes to the next five; both go round, each independently.
struct TimePicker {
    std::string id = {};
    std::string title = {};
    Icon icon = Icon::clock;
    std::chrono::minutes time{0};
};
float time_picker_height(const Frame& frame, const TimePicker& picker, float width);

/// Draws the picker. Returns the time if it was turned. The buttons are ID.hour.more, ID.hour.less,
/// ID.minute.more and ID.minute.less.
std::optional<std::chrono::minutes> time_picker(Frame& frame, const Rect& rect,
                                                const TimePicker& picker);

}  // namespace legato::ui
