#pragma once

#include <string>

namespace legato::test {

// What a window manager does, to the one window that a display shows. Apart, because the names of
// Xlib are macros.

void resize_window(const std::string& display, unsigned width, unsigned height);

/// A click of the left button, in pixels of the screen.
void click(const std::string& display, int x, int y);

/// A click on the cross.
void close_window(const std::string& display);

}  // namespace legato::test
