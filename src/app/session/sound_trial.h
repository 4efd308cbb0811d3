#pragma once

#include <algorithm>
#include <memory>

#include "app/machine/device.h"
#include "audio/output.h"
#include "core/settings/settings.h"

namespace legato {

/// One sound, played to hear how loud it is: as loud as a session that begins now would have it.
/// The device is open only as long as this object lives: keep it while `left` is not zero. For one
/// thread.
class SoundTrial {
  public:
    /// Starts a spoken line, or a bell if the line is empty. Error: there is no sound device, or
    /// nothing to play.
    static Result<SoundTrial> start(const Device& device, const Settings& settings,
                                    const std::string& line);

    /// True if a voice can be heard.
    static bool has_voice(const Device& device, const std::string& line);

    /// Time until the sound has died away, whether the device answers or not.
    Millis left(Millis boot_now) const { return std::max(ends_at_ - boot_now, Millis{0}); }

  private:
    SoundTrial(std::unique_ptr<audio::SoundBank> bank, audio::Output output, Millis ends_at)
        : bank_(std::move(bank)), output_(std::move(output)), ends_at_(ends_at) {}

    /// Bank on the heap: the output needs it to stay where it is.
    std::unique_ptr<audio::SoundBank> bank_;
    audio::Output output_;
    Millis ends_at_;
};

}  // namespace legato
