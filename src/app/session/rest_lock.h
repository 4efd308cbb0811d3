#pragma once

#include <optional>

#include "core/time/time.h"

namespace legato {

/// The lock of a screen beside which somebody rests. Left alone for a while the screen goes dark,
/// and then nothing works but unlocking. A touch gives light. All times are of the boot clock.
class RestLock {
  public:
    static constexpr Millis dark_after = Seconds{8};
    static constexpr Millis second_tap_within = Seconds{4};

    /// Tells whether this is a moment of rest; call it often. The lock opens at the end of the
    /// rest.
    void follow(bool resting, Millis now);

    void darken(Millis now);  ///< darkens the screen without waiting
    void touched(Millis now);
    void tapped(Millis now);  ///< taps the lock; the second tap within a while unlocks it
    void unlock(Millis now);

    bool locked() const { return locked_; }
    bool dark(Millis now) const { return locked_ && now >= touched_at_ + dark_after; }

    /// True after a first tap, while another one unlocks.
    bool half_open(Millis now) const {
        return locked_ && tapped_at_ && now <= *tapped_at_ + second_tap_within;
    }

    /// Time until the result of `dark` or `half_open` next changes without a call; nullopt: never.
    std::optional<Millis> changes_in(Millis now) const;

  private:
    bool resting_ = false;
    bool locked_ = false;
    Millis touched_at_{0};
    std::optional<Millis> tapped_at_;
};

}  // namespace legato
