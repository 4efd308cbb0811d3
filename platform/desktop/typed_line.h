#pragma once

#include <SDL.h>

#include <optional>
#include <string>

namespace legato::desktop {

/// A line that is typed in the window while SDL takes text (SDL_StartTextInput), which ends with
/// Return, Escape or a tap. Keys belong to it meanwhile.
class TypedLine {
  public:
    /// The line as it is after this event; none: the event is not about it.
    std::optional<std::string> take(const SDL_Event& event);

  private:
    std::string text_;
    bool open_ = false;
};

}  // namespace legato::desktop
