#pragma once

#include "ui/paint/color.h"

struct SDL_Window;

namespace legato::desktop {

// Functions that SDL leaves out for windows of the X Window System. On other systems, and where
// Legato was built without X11, they do nothing.

/// Finds the window coordinates a dp that the desktop's settings ask for (Xft.dpi). 1: they do not
/// say.
float x11_scale(SDL_Window& window);

/// Sets the colour of what is not drawn yet.
void set_x11_background(SDL_Window& window, ui::Color color);

}  // namespace legato::desktop
