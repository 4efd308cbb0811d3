#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "audio/ahead_mixer.h"
#include "core/time/result.h"

namespace legato::audio {

/// The sound device, open for the lifetime of the object. An open device costs thousands of
/// wake-ups a minute even in silence, so keep it for the length of a session. At most one at a
/// time, for use by one thread; bank and queue have to stay where they are. SDL is told to leave
/// Ctrl-C to the program.
class Output {
  public:
    /// Opens the device. `queue`: what lies between it and the speaker; null where nothing does.
    /// `driver`: the only driver of SDL's that will do; any if empty. Error: there is no device, or
    /// it is taken; one sentence that can be shown.
    static Result<Output> open(const SoundBank& bank, SampleQueue* queue,
                               const std::string& driver = {});
    Output(Output&&) noexcept;
    Output& operator=(Output&&) noexcept;
    ~Output();  ///< closes

    /// Mixer that the device plays: give it commands, and ask it how far it is.
    AheadMixer& mixer();
    const AheadMixer& mixer() const;

    /// Number of times that the device took a block of samples. A number that stands still means
    /// that the device is dead; then tell it by `set_hanging`.
    std::uint64_t callbacks() const;

    /// True if the device was taken away, as by a sound server that ended: what it plays is heard
    /// nowhere. Another Output can be opened once this one is closed.
    bool is_gone() const;

    /// Tells that the device does not answer, or that it does again. One that does not is left
    /// behind at the end of the object, as closing waits for its thread, which may hang in its
    /// driver for ever; then no other Output can be opened, and SDL's audio must not be shut down:
    /// end the program without SDL_Quit.
    void set_hanging(bool hangs);
    bool hangs() const;  ///< as it was told
    /// True where no thread can hang, as everything is done by one: a device that does not answer
    /// is closed like any other.
    static bool closes_when_hanging();

    /// Name of SDL's driver, for another Output of the same kind.
    std::string driver() const;

  private:
    struct Device;
    explicit Output(std::unique_ptr<Device> device);
    std::unique_ptr<Device> device_;
};

}  // namespace legato::audio
