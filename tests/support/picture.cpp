#include "support/picture.h"

#include <SDL.h>
#include <stb/stb_image_write.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "ui/sdl/renderer.h"

namespace legato::testing {

namespace {
bool no(const char* what) {
    std::fprintf(stderr, "picture: %s: %s\n", what, SDL_GetError());
    return false;
}
}  // namespace

// A window that nobody sees, and what draws in it.
struct Photographer::Camera {
    int width, height;
    std::unique_ptr<SDL_Window, void (*)(SDL_Window*)> window;
    std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)> sdl;
    ui::Ui ui;
    ui::Renderer renderer;

    Camera(int w, int h, SDL_Window* on, SDL_Renderer* with, const std::filesystem::path& fonts)
        : width(w),
          height(h),
          window(on, SDL_DestroyWindow),
          sdl(with, SDL_DestroyRenderer),
          ui(fonts),
          renderer(*with, ui) {}
};

Photographer::Photographer(std::filesystem::path fonts) : fonts_(std::move(fonts)) {
    setenv("SDL_VIDEODRIVER", "offscreen", 1);
    SDL_SetHint(SDL_HINT_RENDER_DRIVER, "opengl");  // "software" draws circles with corners
    ready_ = SDL_Init(SDL_INIT_VIDEO) == 0 || no("SDL_Init");
}

Photographer::~Photographer() {
    camera_.reset();
    SDL_Quit();
}

Photographer::Camera* Photographer::camera_for(const ui::Viewport& viewport) {
    if (!ready_) return nullptr;
    if (camera_ && camera_->width == viewport.width && camera_->height == viewport.height)
        return camera_.get();
    camera_.reset();
    SDL_Window* window =
        SDL_CreateWindow("Legato", 0, 0, viewport.width, viewport.height, SDL_WINDOW_HIDDEN);
    if (!window) return no("SDL_CreateWindow"), nullptr;
    SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, 0);
    if (!renderer) {
        no("SDL_CreateRenderer");
        SDL_DestroyWindow(window);
        return nullptr;
    }
    camera_ = std::make_unique<Camera>(viewport.width, viewport.height, window, renderer, fonts_);
    return camera_.get();
}

std::optional<Picture> Photographer::take(const ui::Viewport& viewport, const ui::Look& look,
                                          const ui::Screen& screen) {
    Camera* camera = camera_for(viewport);
    if (!camera) return std::nullopt;
    for (int i = 0; i < 4; ++i) {  // a list that became shorter asks for one frame more
        camera->renderer.draw(viewport, look, Millis{0}, screen);
        if (camera->ui.next_frame_in() != Millis{0}) break;
    }
    Picture picture{viewport.width, viewport.height, {}};
    picture.pixels.resize(static_cast<std::size_t>(viewport.width) *
                          static_cast<std::size_t>(viewport.height) * 3);
    if (SDL_RenderReadPixels(camera->sdl.get(), nullptr, SDL_PIXELFORMAT_RGB24,
                             picture.pixels.data(), viewport.width * 3) != 0)
        return no("SDL_RenderReadPixels"), std::nullopt;
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

bool write_png(const Picture& picture, const std::filesystem::path& file, int effort) {
    stbi_write_png_compression_level = effort;
    const bool written = stbi_write_png(file.c_str(), picture.width, picture.height, 3,
                                        picture.pixels.data(), picture.width * 3) != 0;
    if (!written) std::fprintf(stderr, "%s cannot be written\n", file.c_str());
    return written;
}

}  // namespace legato::testing
