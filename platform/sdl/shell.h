#pragma once

#include <SDL.h>

#include <functional>
#include <memory>
#include <optional>

#include "app/main_loop.h"
#include "sdl/input.h"
#include "ui/sdl/renderer.h"

namespace legato::sdl {

using Window = std::unique_ptr<SDL_Window, void (*)(SDL_Window*)>;
using Renderer = std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)>;

/// What everybody needs who shows the app in a window of SDL's: before it is opened, ...
void set_video_hints();

/// ... and while it is: the app, drawn into it, and SDL's events brought to it. How to wait for
/// the next event is the platform's.
class Shell {
  public:
    /// The fonts are those of the device's assets.
    Shell(Device& device, Window window, Renderer renderer);

    /// Window coordinates a dp; 1 at first.
    void set_units(float units) { units_ = units; }
    /// dp at the edges that the system keeps for itself.
    void set_insets(ui::Insets insets);

    void handle(const SDL_Event& event);

    /// The window's pictures were lost: it is closed, and nothing is drawn until there is another.
    void close_window();
    void take_window(Window window, Renderer renderer);

    /// Lets time go by and draws if a frame is due, which is true then. `before`: what is to be
    /// done with the look it is about to be drawn with.
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
