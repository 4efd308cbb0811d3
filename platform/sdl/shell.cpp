#include "sdl/shell.h"

#include <algorithm>
#include <utility>

namespace legato::sdl {

void set_video_hints() {
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");  // keeps a touch from firing twice
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");  // leaves the screen to Device::keep_awake
    SDL_SetHint(SDL_HINT_APP_NAME, "Legato");
}

Shell::Shell(Device& device, Window window, Renderer renderer, Contents contents)
    : device_(device),
      window_(std::move(window)),
      sdl_(std::move(renderer)),
      app_(device, std::move(contents)),
      ui_(device.assets_folder() / "fonts"),
      loop_(app_, ui_, device) {
    renderer_.emplace(*sdl_, ui_);
}

void Shell::close_window() {
    renderer_.reset();
    sdl_.reset();
    window_.reset();
}

void Shell::take_window(Window window, Renderer renderer) {
    window_ = std::move(window);
    sdl_ = std::move(renderer);
    renderer_.emplace(*sdl_, ui_);
    loop_.redraw();
}

void Shell::set_insets(ui::Insets insets) {
    insets_ = insets;
    loop_.redraw();
}

// Measures the window; a dense display may have several pixels for one window coordinate.
Shell::Measures Shell::measures() const {
    int width = 1, height = 1, pixels_wide = 1, pixels_high = 1;
    SDL_GetWindowSize(window_.get(), &width, &height);
    SDL_GetRendererOutputSize(sdl_.get(), &pixels_wide, &pixels_high);
    const float density =
        static_cast<float>(std::max(pixels_wide, 1)) / static_cast<float>(std::max(width, 1));
    // Limits the scale: a window of no size must not mean letters of none.
    const float scale = std::clamp(density * units_, 0.5F, 4.F);
    return {{pixels_wide, pixels_high, scale, insets_},
            {density / scale, static_cast<float>(width), static_cast<float>(height)}};
}

void Shell::prepare_letters() {
    if (renderer_) renderer_->prepare(measures().viewport, app_.look().text_scale);
}

bool Shell::step(const std::function<void(const ui::Look&)>& before) {
    return loop_.step([&](const ui::Screen& screen) -> std::optional<ui::Action> {
        if (!renderer_) return std::nullopt;
        const ui::Look look = app_.look();
        if (before) before(look);
        auto action = renderer_->draw(measures().viewport, look, device_.boot_now(), screen);
        SDL_RenderPresent(sdl_.get());
        return action;
    });
}

void Shell::handle(const SDL_Event& event) {
    if (const auto input = input_.translate(event, measures().input, device_.boot_now()))
        loop_.handle(*input);
    switch (event.type) {
        case SDL_RENDER_DEVICE_RESET:
        case SDL_RENDER_TARGETS_RESET:
            if (renderer_) renderer_->device_reset();
            loop_.redraw();
            break;
        case SDL_USEREVENT:  // Device::system_look has changed
            loop_.redraw();
            break;
        case SDL_WINDOWEVENT:
            window_event(event.window.event);
            break;
        default:
            break;
    }
}

void Shell::window_event(Uint8 what) {
    switch (what) {
        case SDL_WINDOWEVENT_HIDDEN:
        case SDL_WINDOWEVENT_MINIMIZED:
            loop_.set_visible(false);
            break;
        case SDL_WINDOWEVENT_SHOWN:
        case SDL_WINDOWEVENT_RESTORED:
        case SDL_WINDOWEVENT_MAXIMIZED:
            loop_.set_visible(true);
            break;
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_SIZE_CHANGED:
            loop_.redraw();
            break;
        default:
            break;
    }
}

}  // namespace legato::sdl
