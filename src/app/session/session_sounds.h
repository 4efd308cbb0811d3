#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "audio/loader.h"
#include "core/routine/listening.h"
#include "core/routine/routine.h"

namespace legato {

/// Sounds of the session that plays, or is likely to begin. On a machine that gives idle time they
/// come a little at a time, what is needed first before the rest; on any other all are there before
/// a session begins.
class SessionSounds {
  public:
    explicit SessionSounds(Device& device) : device_(device) {}
    SessionSounds(const SessionSounds&) = delete;
    SessionSounds& operator=(const SessionSounds&) = delete;

    /// Gets the lines of relief, which may be needed at once, and keeps them from then on. For idle
    /// time; no device may use the bank.
    void keep_ready(const Timeline& relief, const Listening& listening);
    bool keeps_relief() const { return !kept_.empty(); }
    /// Tells that more of relief may be there by now than was got.
    void ready_no_more() { kept_.clear(); }

    /// Takes what a session needs from here on; no device may use the bank. Waits for lines to be
    /// spoken, at most `wait`. Returns null if tones are missing.
    const audio::SoundBank* begin(const Routine& routine, const Timeline& timeline,
                                  const Listening& listening, Millis wait);

    /// Looks again for what that session still needs from `at` on, as lines have come or she wants
    /// to hear more.
    void look_again(const Timeline& timeline, Millis at, const Listening& listening);

    /// Does a little. `files_come`: a file that is not there is being made.
    audio::Loader::Step step(bool files_come);

    std::string awaited() const { return loader_ ? loader_->awaited() : ""; }

  private:
    Device& device_;
    std::optional<audio::SoundBank> bank_;
    std::optional<audio::Loader> loader_;
    std::vector<std::string> kept_;
    std::vector<std::string> lines_;  ///< all lines that the session may say
};

}  // namespace legato
