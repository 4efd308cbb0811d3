#pragma once

#include <optional>

#include "sdl/shell.h"

namespace legato::web {

struct Opened {
    sdl::Window window;
    sdl::Renderer renderer;
};

/// Opens window and renderer. Nullopt: SDL_GetError says why.
std::optional<Opened> open_window();

}  // namespace legato::web
