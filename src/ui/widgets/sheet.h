#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// Dims what was drawn so far, makes it unreachable, and lays a sheet of a height over the lower
/// edge (in the middle of a wide screen). Returns where its content goes. A tap beside it, or
/// Escape, dismisses it.
struct Sheet {
    Rect content;
    bool dismissed = false;
};
Sheet sheet(Frame& frame, const std::string& id, float content_height);

/// How wide its content will be.
float sheet_width(const Frame& frame);

}  // namespace legato::ui
