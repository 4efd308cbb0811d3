#include "support/picture.h"

#include <SDL.h>
#include <stb/stb_image_write.h>

#include <algorithm>
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

std::optional<Picture> Photographer::take(const ui::Viewport& viewport, const ui::Look& look,
                                          const ui::Screen& screen) {
    const auto failed = [](const char* what) {
        no(what);
        return std::nullopt;
    };
    if (!ready_) return std::nullopt;
    const std::unique_ptr<SDL_Window, void (*)(SDL_Window*)> window(
        SDL_CreateWindow("Legato", 0, 0, viewport.width, viewport.height, SDL_WINDOW_HIDDEN),
        SDL_DestroyWindow);
    if (!window) return failed("SDL_CreateWindow");
    const std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)> sdl(
        SDL_CreateRenderer(window.get(), -1, 0), SDL_DestroyRenderer);
    if (!sdl) return failed("SDL_CreateRenderer");

    ui::Ui ui(fonts_);
    ui::Renderer renderer(*sdl, ui);
    renderer.draw(viewport, look, Millis{0}, screen);
    Picture picture{viewport.width, viewport.height, {}};
    picture.pixels.resize(static_cast<std::size_t>(viewport.width) *
                          static_cast<std::size_t>(viewport.height) * 3);
    if (SDL_RenderReadPixels(sdl.get(), nullptr, SDL_PIXELFORMAT_RGB24, picture.pixels.data(),
                             viewport.width * 3) != 0)
        return failed("SDL_RenderReadPixels");
    return picture;
}

Picture beside(const std::vector<Picture>& pictures, int gap, ui::Color around) {
    Picture all{gap, 0, {}};
    for (const Picture& one : pictures) {
        all.width += one.width + gap;
        all.height = std::max(all.height, one.height + 2 * gap);
    }
    const auto offset = [](const Picture& in, int x, int y) {
        return 3 * (static_cast<std::ptrdiff_t>(y) * in.width + x);
    };
    for (int i = 0; i < all.width * all.height; ++i)
        for (const std::uint8_t channel : {around.r, around.g, around.b})
            all.pixels.push_back(channel);
    int x = gap;
    for (const Picture& one : pictures) {
        for (int y = 0; y < one.height; ++y)
            std::copy_n(one.pixels.begin() + offset(one, 0, y), 3 * one.width,
                        all.pixels.begin() + offset(all, x, y + gap));
        x += one.width + gap;
    }
    return all;
}

Picture halved(const Picture& picture) {
    Picture half{picture.width / 2, picture.height / 2, {}};
    const auto at = [&](int x, int y, int channel) {
        return static_cast<int>(
            picture.pixels[static_cast<std::size_t>(3 * (y * picture.width + x) + channel)]);
    };
    for (int y = 0; y + 1 < picture.height; y += 2)
        for (int x = 0; x + 1 < picture.width; x += 2)
            for (int c = 0; c < 3; ++c)
                half.pixels.push_back(static_cast<unsigned char>(
                    (at(x, y, c) + at(x + 1, y, c) + at(x, y + 1, c) + at(x + 1, y + 1, c) + 2) /
                    4));
    return half;
}

bool write_png(const Picture& picture, const std::filesystem::path& file) {
    stbi_write_png_compression_level = 9;
    const bool written = stbi_write_png(file.c_str(), picture.width, picture.height, 3,
                                        picture.pixels.data(), picture.width * 3) != 0;
    if (!written) std::fprintf(stderr, "%s cannot be written\n", file.c_str());
    return written;
}

}  // namespace legato::testing
