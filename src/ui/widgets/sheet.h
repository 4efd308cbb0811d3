#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// A sheet over the lower edge (in the middle of a wide screen). Opening it dims what was drawn so
/// far, makes that unreachable, and returns where the sheet's content goes. A tap beside the sheet,
/// or Escape, dismisses it.
struct Sheet {
    Rect content;
    bool dismissed = false;
};
Sheet sheet(Frame& frame, const std::string& id, float content_height);

/// Width that the content of a sheet will have, in dp.
float sheet_width(const Frame& frame);

}  // namespace legato::ui
