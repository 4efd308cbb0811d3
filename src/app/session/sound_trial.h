#pragma once

#include <algorithm>
#include <memory>

#include "app/machine/device.h"
#include "audio/output.h"
#include "core/settings/settings.h"

namespace legato {

/// One sound, played to hear how loud it is: as loud as a session that begins now would have it.
/// The device is open only for as long as this lives: keep it until it is over. For one thread.
class SoundTrial {
  public:
    /// A spoken line, or if it is empty a bell. Error: there is no sound device, or nothing to
    /// play.
    static Result<SoundTrial> start(const Device& device, const Settings& settings,
                                    const std::string& line);

    /// There is a voice to be heard.
    static bool has_voice(const Device& device, const std::string& line);

    /// Until it has died away, whether the device answers or not.
    Millis left(Millis boot_now) const { return std::max(ends_at_ - boot_now, Millis{0}); }

  private:
    SoundTrial(std::unique_ptr<audio::SoundBank> bank, audio::Output output, Millis ends_at)
        : bank_(std::move(bank)), output_(std::move(output)), ends_at_(ends_at) {}

    std::unique_ptr<audio::SoundBank> bank_;  ///< stays where it is for the output
    audio::Output output_;
    Millis ends_at_;
};

}  // namespace legato
