#pragma once

#include <SDL.h>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "app/main_loop.h"
#include "sdl/input.h"
#include "ui/sdl/renderer.h"

namespace legato::sdl {

using Window = std::unique_ptr<SDL_Window, void (*)(SDL_Window*)>;
using Renderer = std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)>;

/// Sets the hints that the app needs before SDL's video is started.
void set_video_hints();

/// The app in a window of SDL's: draws it there, and brings SDL's events to it. The platform
/// decides how to wait for the next event.
class Shell {
  public:
    /// Creates the app. The fonts are those of the device's assets.
    Shell(Device& device, Window window, Renderer renderer)
        : Shell(device, std::move(window), std::move(renderer), Contents(device)) {}
    Shell(Device& device, Window window, Renderer renderer, Contents contents);

    /// Makes the letters that the next picture needs, which takes longer than all the rest of it.
    void prepare_letters();

    /// Sets the window coordinates a dp; 1 at first.
    void set_units(float units) { units_ = units; }
    /// Sets the edges that the system keeps for itself, in dp.
    void set_insets(ui::Insets insets);

    void handle(const SDL_Event& event);

    /// Closes the window, as its pictures were lost; nothing is drawn until `take_window`.
    void close_window();
    void take_window(Window window, Renderer renderer);

    /// Lets time go by, and draws if a frame is due. True if one was drawn. `before` is called with
    /// the look that is about to be drawn.
    bool step(const std::function<void(const ui::Look&)>& before = {});

    MainLoop& loop() { return loop_; }
    App& app() { return app_; }
    ui::Ui& ui() { return ui_; }
    SDL_Window& window() { return *window_; }

  private:
    struct Measures {
        ui::Viewport viewport;
        Input::Window input;
    };
    Measures measures() const;
    void window_event(Uint8 what);

    Device& device_;
    Window window_;
    Renderer sdl_;
    App app_;
    ui::Ui ui_;
    std::optional<ui::Renderer> renderer_;
    MainLoop loop_;
    Input input_;
    float units_ = 1;
    ui::Insets insets_;
};

}  // namespace legato::sdl
