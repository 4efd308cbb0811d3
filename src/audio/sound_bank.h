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

/// All clips of a session, in memory. A clip that is there is never changed, so that the sound
/// device's thread can read it without a lock; clips that come later are heard by the next
/// schedule. A bank must stay in its place while a mixer or an output uses it.
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

    /// Makes a bank of one clip for each of `all_sounds`, in that order. An empty clip is one that
    /// has not come yet.
    explicit SoundBank(std::vector<Clip> clips);
    /// Makes a bank to which no clip has come yet.
    SoundBank() : SoundBank(std::vector<Clip>(all_sounds.size())) {}

    /// Makes room for `lines`, and forgets all others but `kept`. For a time in which no mixer uses
    /// the bank.
    void make_room(const std::vector<std::string>& lines, const std::vector<std::string>& kept);
    bool has_room() const;  ///< false: as much is spoken as fits into a session

    void set_tone(Sound sound, Clip clip) {
        clips_[static_cast<std::size_t>(sound)] = std::move(clip);
    }
    void add_line(const std::string& line, Clip clip);
    /// Adds a line unless its clip was cut off. False: it is not in the bank.
    bool take_line(const std::string& line, Clip clip, const Voices::Clip& voice);
    void set_ambience(Clip loop) { ambience_ = std::move(loop); }

    std::span<const std::int16_t> clip(ClipId id) const {
        return clips_[static_cast<std::size_t>(id)];
    }
    std::optional<ClipId> line(std::string_view text) const;
    std::span<const std::int16_t> ambience() const { return ambience_; }  ///< empty = no ambience
    std::size_t missing_lines() const { return missing_lines_; }
    void set_missing_lines(std::size_t lines) { missing_lines_ = lines; }
    std::size_t clips() const { return clips_.size(); }  ///< clips that come later have higher ids

  private:
    std::vector<Clip> clips_;
    std::map<std::string, ClipId, std::less<>> lines_;
    Clip ambience_;
    std::size_t spoken_frames_ = 0;
    std::size_t missing_lines_ = 0;
};

}  // namespace legato::audio
