#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "audio/synth/synthesis.h"
#include "core/routine/cue.h"
#include "core/time/result.h"

namespace legato::audio::synth {

/// Files of sounds while they are made, a little at a time: FOLDER/bell.wav and so on, one for each
/// sound. A file is there once it is whole, and has the same bytes whatever was made first.
class Making {
  public:
    /// Begins with all sounds to be made, and makes the folder.
    explicit Making(std::filesystem::path folder);

    /// Makes the sound of this name next, unless it was made before.
    void want(std::string_view name);

    /// Does about as much work as `frames` samples are. False: nothing is left to be made. Error: a
    /// file could not be written; the others go on.
    Result<bool> work(std::size_t frames);

  private:
    std::filesystem::path folder_;
    std::vector<Sound> left_;  ///< the next one first
    Sound present_{};
    std::optional<Synthesis> synthesis_;
};

/// Writes all these files and ambience.wav at once. Error: a file could not be written.
Result<void> write_sounds(const std::filesystem::path& folder);

}  // namespace legato::audio::synth
