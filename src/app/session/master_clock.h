#pragma once

#include <cstdint>
#include <optional>

#include "core/time/time.h"

namespace legato {

/// What the sound device says of the command it plays: the time it consumed since that command
/// began, and how often it has asked for samples at all.
struct SoundProgress {
    Millis played{0};
    std::uint64_t callbacks = 0;
};

/// Tells a session how much time went by. While sound plays, what the device consumed is the truth,
/// so after an underrun the session is that much longer; without sound the boot clock is. Pure:
/// readings come in.
class MasterClock {
  public:
    explicit MasterClock(double speed = 1.0) : speed_(speed) {}

    struct Step {
        Millis elapsed{0};
        bool sound_lost =
            false;            ///< no callback for 2 s (5 s at first): from here on pass no sound
        bool jumped = false;  ///< the machine slept: nothing was heard, nothing elapsed
    };

    /// A new command began to play (or there was a pause): readings count from zero again.
    void restart(Millis boot_now);

    /// `sound`: empty while there is none.
    Step step(Millis boot_now, std::optional<SoundProgress> sound);

    static constexpr Millis sound_dead_after = Seconds{2};
    /// A sound server that was asleep asks for a block or two and then takes its time.
    static constexpr Millis sound_slow_to_start = Seconds{5};
    static constexpr std::uint64_t steady_callbacks = 8;
    static constexpr Millis jump_after = Seconds{5};

  private:
    double speed_;
    Millis boot_{0};           ///< at the last step
    Millis used_{0};           ///< of the current source, since it became the source
    Millis boot_base_{0};      ///< boot time at which `used_` was zero
    Millis callback_boot_{0};  ///< when the device was last seen alive
    std::uint64_t callbacks_ = 0;
    bool on_sound_ = false;
};

}  // namespace legato
