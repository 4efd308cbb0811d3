#pragma once

#include <cstdint>
#include <optional>

#include "core/time/time.h"

namespace legato {

/// Progress of the command that the sound device plays: the time it consumed since that command
/// began, and how often it has asked for samples at all.
struct SoundProgress {
    Millis played{0};
    std::uint64_t callbacks = 0;
};

/// Clock of a session. While sound plays, the time that the device consumed counts, so an underrun
/// makes the session that much longer; without sound the boot clock counts. The clock is pure: its
/// readings come in as arguments.
class MasterClock {
  public:
    /// `longest_stall`: time without a step after which the machine must have slept.
    explicit MasterClock(double speed = 1.0, Millis longest_stall = Seconds{5})
        : speed_(speed), longest_stall_(longest_stall) {}

    struct Step {
        Millis elapsed{0};
        bool sound_lost =
            false;  ///< true: no callback for 2 s (5 s at first); pass no sound from here on
        bool jumped = false;  ///< true: the machine slept; nothing was heard, and `elapsed` is 0
    };

    /// Starts counting from zero, as a new command began to play (or there was a pause).
    void restart(Millis boot_now);

    /// Advances the clock. `sound`: empty while there is none.
    Step step(Millis boot_now, std::optional<SoundProgress> sound);

    static constexpr Millis sound_dead_after = Seconds{2};
    /// Patience with a sound server that was asleep: it asks for a block or two and then takes its
    /// time.
    static constexpr Millis sound_slow_to_start = Seconds{5};
    static constexpr std::uint64_t steady_callbacks = 8;
    /// Part of a stall that counts as time in which the device could have called back. Where one
    /// thread does everything, a busy one keeps the device from it.
    static constexpr Millis watched_at_once{500};

  private:
    double speed_;
    Millis longest_stall_;
    Millis boot_{0};        ///< boot time of the last step
    Millis used_{0};        ///< time used of the current source, since it became the source
    Millis boot_base_{0};   ///< boot time at which `used_` was zero
    Millis unanswered_{0};  ///< time watched since the device was last seen alive
    std::uint64_t callbacks_ = 0;
    bool on_sound_ = false;
};

}  // namespace legato
