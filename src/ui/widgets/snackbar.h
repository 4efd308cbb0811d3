#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// What was just done, with the way to take it back. Lies at the lower edge of the frame's area and
/// takes its strip off it. True if it was tapped.
bool snackbar(Frame& frame, const std::string& id, const std::string& text,
              const std::string& undo);

}  // namespace legato::ui
