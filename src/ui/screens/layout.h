#pragma once

#include "ui/frame.h"

namespace legato::ui {

/// Computes the column of a screen that is read: margins at its sides, not wider than is
/// comfortable.
inline Rect text_column(const Frame& frame) {
    const float width = std::min(frame.area.w - 2 * size::margin, size::widest_column);
    return {frame.area.x + (frame.area.w - width) / 2, frame.area.y, width, frame.area.h};
}

/// The parts of a screen: what is read, and controls that stay where the thumb is. A standing
/// screen has one column, and the controls are cut off its lower end. A lying screen has two
/// columns, and `controls` is the one on the side of the thumb that is used.
struct Panes {
    Rect reading, controls;
    bool two = false;
};
inline Panes panes(const Frame& frame) {
    const Rect column = text_column(frame);
    if (!frame.landscape() || frame.area.w < 600) return {column, column, false};
    Rect rest = inset(frame.area, size::margin, 0);
    const float width = (rest.w - size::margin) / 2;
    const Rect left = cut_left(rest, width), right = cut_right(rest, width);
    return frame.look.controls_left ? Panes{right, left, true} : Panes{left, right, true};
}

/// Draws the edge above the controls that stay, where a list goes on behind them.
inline void edge_below(Frame& frame, const Rect& viewport, const Panes& panes) {
    const Color color = frame.theme.contrast ? frame.theme.outline_strong : frame.theme.outline;
    const float beyond = panes.two ? 0 : size::margin;
    frame.canvas.fill({viewport.x - beyond, viewport.bottom(), viewport.w + 2 * beyond, 1}, color);
}

}  // namespace legato::ui
