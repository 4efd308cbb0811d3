#pragma once

#include <algorithm>

#include "audio/output.h"
#include "core/settings.h"

namespace legato {

/// One sound, played to hear how loud it is. The device is open only for as long as this lives:
/// keep it until it is over. For one thread; the bank has to stay where it is.
class SoundTrial {
  public:
    /// A bell, as loud as a session that begins now would have it. Error: there is no sound device.
    static Result<SoundTrial> tones(const audio::SoundBank& bank, const Settings& settings,
                                    const LocalStamp& now, Millis boot_now);

    /// Until it has died away, whether the device answers or not.
    Millis left(Millis boot_now) const { return std::max(ends_at_ - boot_now, Millis{0}); }

  private:
    SoundTrial(audio::Output output, Millis ends_at)
        : output_(std::move(output)), ends_at_(ends_at) {}

    audio::Output output_;
    Millis ends_at_;
};

}  // namespace legato
