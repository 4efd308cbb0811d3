#pragma once

#include <string>

#include "figure/figure.h"
#include "ui/frame.h"

namespace legato::ui {

/// One move of a routine, to be looked at: its picture, its name, how often it is done.
struct MoveRow {
    std::string id = {};
    std::string title = {};
    std::string detail = {};
    const figure::Figure* picture = nullptr;
};
float move_row_height(const Frame& frame, const MoveRow& row, float width);
void move_row(Frame& frame, const Rect& rect, const MoveRow& row);

}  // namespace legato::ui
