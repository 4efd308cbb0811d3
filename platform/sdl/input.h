#pragma once

#include <SDL.h>

#include <optional>

#include "ui/interaction.h"

namespace legato::sdl {

/// Turns SDL's events into what the screens understand. The first finger counts, others are
/// ignored; a mouse is a finger that is down while its left button is. Events that SDL makes up (a
/// mouse from a touch) are left out.
class Input {
  public:
    /// Measures of the window. `scale`: dp a window coordinate; `width` and `height` in window
    /// coordinates.
    struct Window {
        float scale = 1;
        float width = 0;
        float height = 0;
    };
    std::optional<ui::InputEvent> translate(const SDL_Event& event, const Window& window,
                                            Millis now);

  private:
    std::optional<SDL_FingerID> finger_;
};

}  // namespace legato::sdl
