#pragma once

#include <optional>

#include "core/time/time.h"

namespace legato {

/// How often something that moves by itself is drawn.
namespace pace {
constexpr Millis touch{16};       ///< follows a finger or glides; also the most there ever is
constexpr Millis figure{33};      ///< a body that moves
constexpr Millis fade{100};       ///< of light, slowly
constexpr Millis countdown{250};  ///< digits and their ring
constexpr Millis night_rest{1000};
}  // namespace pace

/// Decides when the next frame is due. Asks for none by itself: an event does, or what the last
/// frame showed. A screen on which nothing moves is never drawn.
class FrameScheduler {
  public:
    /// Something happened that may be seen.
    void wake() { due_ = true; }

    /// A frame was drawn; `next_in`: when what it shows moves by itself, if ever.
    void drawn(Millis now, std::optional<Millis> next_in);

    /// How long to wait for the next frame: zero = draw now, none = only an event can bring one.
    std::optional<Millis> wait(Millis now) const;

  private:
    bool due_ = true;  // the first frame
    std::optional<Millis> last_;
    std::optional<Millis> next_;
};

}  // namespace legato
