#include "app/session/master_clock.h"

#include <algorithm>

namespace legato {

void MasterClock::restart(Millis boot_now) {
    boot_ = boot_base_ = boot_now;
    unanswered_ = Millis{0};
    used_ = Millis{0};
    callbacks_ = 0;
    on_sound_ = false;
}

MasterClock::Step MasterClock::step(Millis boot_now, std::optional<SoundProgress> sound) {
    const Millis since_last = std::max(boot_now - boot_, Millis{0});
    boot_ = std::max(boot_, boot_now);

    if (sound.has_value() != on_sound_) {  // counts from here, as the source has changed
        on_sound_ = sound.has_value();
        used_ = Millis{0};
        boot_base_ = on_sound_ ? boot_base_ : boot_ - since_last;
    }

    if (!sound) {
        if (since_last > longest_stall_) {
            boot_base_ = boot_;
            used_ = Millis{0};
            return {.jumped = true};
        }
        const Millis total{
            static_cast<Millis::rep>(static_cast<double>((boot_ - boot_base_).count()) * speed_)};
        const Millis elapsed = std::max(total - used_, Millis{0});
        used_ += elapsed;
        return {.elapsed = elapsed};
    }

    const Millis elapsed = std::max(sound->played - used_, Millis{0});
    used_ += elapsed;
    const bool answers = sound->callbacks != callbacks_;
    callbacks_ = sound->callbacks;
    unanswered_ = answers ? Millis{0} : unanswered_ + std::min(since_last, watched_at_once);
    // Tells that the machine slept: far more time went by than was heard, and nobody watched.
    if (since_last > longest_stall_ && elapsed + longest_stall_ < since_last) {
        unanswered_ = Millis{0};
        return {.jumped = true};
    }
    const Millis patience = callbacks_ < steady_callbacks ? sound_slow_to_start : sound_dead_after;
    return {.elapsed = elapsed, .sound_lost = unanswered_ >= patience};
}

}  // namespace legato
