#pragma once

#include <algorithm>
#include <memory>
#include <optional>

#include "app/machine/device.h"
#include "audio/loader.h"
#include "audio/output.h"
#include "core/settings/settings.h"

namespace legato {

/// A sound to be tried.
struct TriedSound {
    std::string line = {};                       ///< spoken line; empty: a bell
    std::optional<int> at_night = std::nullopt;  ///< volume in percent, at the night's level; none:
                                                 ///< as a session that begins now would have it
};

/// One sound, played to hear how loud it is.
/// The device is open only as long as this object lives: keep it until nothing is `left`. For one
/// thread.
class SoundTrial {
  public:
    /// Starts a sound. Error: there is no sound device, or nothing to play.
    static Result<SoundTrial> start(Device& device, const Settings& settings, TriedSound sound);

    /// Opens only the device; the sound comes with `go_on`. Error: there is no device.
    static Result<SoundTrial> begin(Device& device, const Settings& settings, TriedSound sound);

    /// Does a little of what is needed for the sound, and plays it then. True: it plays.
    /// `files_come`: a file that is not there is being made. Error: there is nothing to play.
    Result<bool> go_on(const Device& device, const Settings& settings, bool files_come);
    bool plays() const { return ends_at_.has_value(); }
    std::string awaited() const { return loader_->awaited(); }  ///< as Loader::awaited

    /// True if a voice can be heard.
    static bool has_voice(const Device& device, const std::string& line);

    /// Time until the sound has died away, whether the device answers or not. None: it has not
    /// begun.
    std::optional<Millis> left(Millis boot_now) const {
        if (!ends_at_) return std::nullopt;
        return std::max(*ends_at_ - boot_now, Millis{0});
    }

  private:
    SoundTrial(const Device& device, const Settings& settings, TriedSound sound);

    Result<void> open(Device& device);
    Result<bool> get(bool files_come);
    void play(const Device& device, const Settings& settings);
    audio::ClipStart strike(const Settings& settings, const LocalStamp& now) const;

    /// Bank on the heap: loader and output need it to stay where it is.
    std::unique_ptr<audio::SoundBank> bank_;
    std::unique_ptr<audio::Loader> loader_;
    std::optional<audio::Output> output_;
    TriedSound sound_;
    std::optional<Millis> ends_at_;
};

}  // namespace legato
