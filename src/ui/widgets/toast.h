#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// Draws a line that is said once and goes away by itself, at the top where no thumb needs to be.
/// Takes its strip off the frame's area, so that whatever is drawn next does not lie under the
/// line.
void toast(Frame& frame, const std::string& text);

}  // namespace legato::ui
