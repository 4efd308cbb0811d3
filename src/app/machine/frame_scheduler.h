#pragma once

#include <optional>

#include "core/time/time.h"

namespace legato {

/// Intervals at which something that moves by itself is drawn.
namespace pace {
constexpr Millis touch{16};   ///< follows a finger or glides; also the shortest interval there is
constexpr Millis figure{33};  ///< moves a body
constexpr Millis fade{100};   ///< fades light, slowly
constexpr Millis countdown{250};  ///< counts down in digits and their ring
constexpr Millis night_rest{1000};
}  // namespace pace

/// Decides when the next frame is due. Frames come after an event, or when the last frame showed
/// something that moves. A screen on which nothing moves is never drawn.
class FrameScheduler {
  public:
    /// Tells that something happened that may be seen.
    void wake() { due_ = true; }

    /// Tells that a frame was drawn; `next_in`: time until its picture moves by itself, if ever.
    void drawn(Millis now, std::optional<Millis> next_in);

    /// Time to wait for the next frame: zero = draw now, nullopt = only an event can bring one.
    std::optional<Millis> wait(Millis now) const;

  private:
    bool due_ = true;  // true: the first frame is due
    std::optional<Millis> last_;
    std::optional<Millis> next_;
};

}  // namespace legato
