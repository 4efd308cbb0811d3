#pragma once

#include "ui/ui.h"

struct SDL_Renderer;

namespace legato::ui {

/// Shows what Ui draws through an SDL renderer. The only place that knows ImGui's backend.
class Renderer {
  public:
    Renderer(SDL_Renderer& renderer, Ui& ui);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// Makes the letters for this screen if they are not there yet, as `draw` does too.
    void prepare(const Viewport& viewport, float text_scale);

    /// Paints what `Ui::draw` builds into the back buffer; the caller presents it.
    std::optional<Action> draw(const Viewport& viewport, const Look& look, Millis now,
                               const Screen& screen);

    /// Forgets what a lost graphics device kept, so that it is made again.
    void device_reset() { atlas_generation_ = 0; }

  private:
    SDL_Renderer& renderer_;
    Ui& ui_;
    int atlas_generation_ = 0;
};

}  // namespace legato::ui
