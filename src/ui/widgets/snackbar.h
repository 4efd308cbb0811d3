#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// Draws what was just done, with the button to take it back, at the lower edge of the frame's
/// area, and takes its strip off that area. True if the button was tapped.
bool snackbar(Frame& frame, const std::string& id, const std::string& text,
              const std::string& undo);

}  // namespace legato::ui
