#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/cue.h"
#include "core/result.h"

namespace legato::audio {

/// Names a clip of a bank. The tones come first, in the order of `Sound`; spoken lines will follow
/// them.
enum class ClipId : std::uint16_t {};
constexpr ClipId clip_of(Sound sound) {
    return static_cast<ClipId>(sound);
}

/// All clips of the program, in memory, unchangeable: the sound device's thread reads them without
/// asking. Must stay in its place while a mixer or an output uses it.
class SoundBank {
  public:
    using Clip = std::vector<std::int16_t>;  ///< mono

    /// Reads `folder`/bell.wav and so on, one for each `Sound`. Without one of them there is no
    /// bank: half a set of sounds would be a session with silent changes.
    static Result<SoundBank> load(const std::filesystem::path& folder);

    /// One clip for each of `all_sounds`, in that order.
    explicit SoundBank(std::vector<Clip> clips);

    std::span<const std::int16_t> clip(ClipId id) const {
        return clips_[static_cast<std::size_t>(id)];
    }

  private:
    std::vector<Clip> clips_;
};

}  // namespace legato::audio
