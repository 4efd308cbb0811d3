#pragma once

#include <cstdint>
#include <optional>

namespace legato::audio {

/// Samples on their way from the mixer to the speaker, on a machine where the thread that mixes can
/// be kept busy for a second. Frames count from the opening of the sound device.
class SampleQueue {
  public:
    virtual ~SampleQueue() = default;

    /// Frames that the speaker has taken; never less than before. Nullopt: there is no queue, and
    /// what is mixed is heard.
    virtual std::optional<std::int64_t> heard() const = 0;

    /// Forgets the frames from `from` on, and asks the mixer for them anew, for the first of them
    /// before it returns.
    virtual void renew(std::int64_t from) = 0;
};

}  // namespace legato::audio
