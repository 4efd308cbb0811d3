#pragma once

#include "ui/frame.h"

namespace legato::ui {

/// The column of a screen that is read: margins at its sides, not wider than is comfortable.
inline Rect text_column(const Frame& frame) {
    const float width = std::min(frame.area.w - 2 * size::margin, size::widest_column);
    return {frame.area.x + (frame.area.w - width) / 2, frame.area.y, width, frame.area.h};
}

}  // namespace legato::ui
