#pragma once

#include "ui/frame.h"
#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

constexpr float header_height = 72;

/// The column of a screen that is read: margins at its sides, not wider than is comfortable.
inline Rect text_column(const Frame& frame) {
    const float width = std::min(frame.area.w - 2 * size::margin, size::widest_column);
    return {frame.area.x + (frame.area.w - width) / 2, frame.area.y, width, frame.area.h};
}

/// Cuts the place of a button off the right end of a header.
inline Rect header_button(const Frame& frame, Rect& header, const std::string& label) {
    const Rect place = cut_right(header, button_width(frame, label));
    cut_right(header, size::gap);
    return centered(place.center(), place.w, size::target);
}

}  // namespace legato::ui
