#include "page_window.h"

#include <SDL.h>

#include <utility>

namespace legato::web {

std::optional<Opened> open_window() {
    sdl::Window window(
        SDL_CreateWindow("Legato", 0, 0, 412, 915, SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI),
        SDL_DestroyWindow);
    if (!window) return std::nullopt;
    sdl::Renderer renderer(SDL_CreateRenderer(window.get(), -1, 0), SDL_DestroyRenderer);
    if (!renderer) return std::nullopt;
    return Opened{std::move(window), std::move(renderer)};
}

}  // namespace legato::web
