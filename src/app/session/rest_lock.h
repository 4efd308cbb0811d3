#pragma once

#include <optional>

#include "core/time/time.h"

namespace legato {

/// A screen beside which somebody rests: left alone for a while it goes dark, and then nothing but
/// what unlocks it does anything. Touching it gives light. All times are of the boot clock.
class RestLock {
  public:
    static constexpr Millis dark_after = Seconds{8};
    static constexpr Millis second_tap_within = Seconds{4};

    /// To be told often: whether this is a moment of rest. The lock opens by itself at its end.
    void follow(bool resting, Millis now);

    void darken(Millis now);  ///< at once, without waiting
    void touched(Millis now);
    void tapped(Millis now);  ///< what unlocks it; the second tap within a while does
    void unlock(Millis now);

    bool locked() const { return locked_; }
    bool dark(Millis now) const { return locked_ && now >= touched_at_ + dark_after; }

    /// It has been tapped once, and another tap unlocks it.
    bool half_open(Millis now) const {
        return locked_ && tapped_at_ && now <= *tapped_at_ + second_tap_within;
    }

    /// When any of these is next different by itself; none: never.
    std::optional<Millis> changes_in(Millis now) const;

  private:
    bool resting_ = false;
    bool locked_ = false;
    Millis touched_at_{0};
    std::optional<Millis> tapped_at_;
};

}  // namespace legato
