#include "support/picture.h"

#include <SDL.h>
#include <stb/stb_image_write.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "ui/renderer.h"

namespace legato::testing {

namespace {
bool no(const char* what) {
    std::fprintf(stderr, "picture: %s: %s\n", what, SDL_GetError());
    return false;
}
}  // namespace

Photographer::Photographer(std::filesystem::path fonts) : fonts_(std::move(fonts)) {
    setenv("SDL_VIDEODRIVER", "offscreen", 1);
    SDL_SetHint(SDL_HINT_RENDER_DRIVER, "opengl");  // "software" draws circles with corners
    ready_ = SDL_Init(SDL_INIT_VIDEO) == 0 || no("SDL_Init");
}

Photographer::~Photographer() {
    SDL_Quit();
}

bool Photographer::take(const ui::Viewport& viewport, const ui::Theme& theme,
                        const ui::Screen& screen, const std::filesystem::path& file) {
    if (!ready_) return false;
    const std::unique_ptr<SDL_Window, void (*)(SDL_Window*)> window(
        SDL_CreateWindow("Legato", 0, 0, viewport.width, viewport.height, SDL_WINDOW_HIDDEN),
        SDL_DestroyWindow);
    if (!window) return no("SDL_CreateWindow");
    const std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)> sdl(
        SDL_CreateRenderer(window.get(), -1, 0), SDL_DestroyRenderer);
    if (!sdl) return no("SDL_CreateRenderer");

    ui::Ui ui(fonts_);
    ui::Renderer renderer(*sdl, ui);
    renderer.draw(viewport, theme, Millis{0}, screen);
    std::vector<unsigned char> pixels(static_cast<std::size_t>(viewport.width) *
                                      static_cast<std::size_t>(viewport.height) * 3);
    if (SDL_RenderReadPixels(sdl.get(), nullptr, SDL_PIXELFORMAT_RGB24, pixels.data(),
                             viewport.width * 3) != 0)
        return no("SDL_RenderReadPixels");
    return stbi_write_png(file.c_str(), viewport.width, viewport.height, 3, pixels.data(),
                          viewport.width * 3) != 0;
}

}  // namespace legato::testing
