#pragma once

#include <SDL.h>

#include <optional>
#include <string>

namespace legato::desktop {

/// Line that is typed in the window while SDL takes text (SDL_StartTextInput), which ends with
/// Return, Escape or a tap. While the line is typed it takes all keys.
class TypedLine {
  public:
    /// Returns the line as it is after this event; none: the event is not about the line.
    std::optional<std::string> take(const SDL_Event& event);

  private:
    std::string text_;
    bool open_ = false;
};

}  // namespace legato::desktop
