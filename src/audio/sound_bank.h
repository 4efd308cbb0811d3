#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "audio/voice_index.h"
#include "core/routine/cue.h"
#include "core/time/result.h"

namespace legato::audio {

/// Number of a clip in a bank. The tones come first, in the order of `Sound`; spoken lines follow.
enum class ClipId : std::uint16_t {};
constexpr ClipId clip_of(Sound sound) {
    return static_cast<ClipId>(sound);
}

/// All clips of a session, in memory and never changed, so that the sound device's thread can read
/// them without a lock. A bank must stay in its place while a mixer or an output uses it.
class SoundBank {
  public:
    using Clip = std::vector<std::int16_t>;  ///< mono

    /// Reads `folder`/bell.wav and so on, one for each `Sound`. Error: one of them is missing or
    /// bad, as half a set of sounds would be a session with silent changes.
    static Result<SoundBank> load(const std::filesystem::path& folder);

    /// Reads also the clips of these lines, each listed once, and the ambience. A line that has no
    /// clip, or a damaged one, is left out and counted; a chime and the caption stand in for it.
    static Result<SoundBank> load(const std::filesystem::path& folder, const Voices& voices,
                                  const std::vector<std::string>& lines);

    /// Makes a bank of one clip for each of `all_sounds`, in that order.
    explicit SoundBank(std::vector<Clip> clips);
    void add_line(const std::string& line, Clip clip);
    void set_ambience(Clip loop) { ambience_ = std::move(loop); }

    std::span<const std::int16_t> clip(ClipId id) const {
        return clips_[static_cast<std::size_t>(id)];
    }
    std::optional<ClipId> line(std::string_view text) const;
    std::span<const std::int16_t> ambience() const { return ambience_; }  ///< empty = no ambience
    std::size_t missing_lines() const { return missing_lines_; }

  private:
    std::vector<Clip> clips_;
    std::map<std::string, ClipId, std::less<>> lines_;
    Clip ambience_;
    std::size_t missing_lines_ = 0;
};

}  // namespace legato::audio
