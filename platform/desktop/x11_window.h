#pragma once

#include "ui/paint/color.h"

struct SDL_Window;

namespace legato::desktop {

// Two things that SDL leaves out for windows of the X Window System. Elsewhere, and where Legato
// was built without it, they do nothing.

/// Window coordinates a dp, as the desktop's settings ask for (Xft.dpi). 1: they do not say.
float x11_scale(SDL_Window& window);

/// The color of what is not drawn yet.
void set_x11_background(SDL_Window& window, ui::Color color);

}  // namespace legato::desktop
