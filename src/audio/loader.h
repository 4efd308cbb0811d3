#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "audio/ogg.h"
#include "audio/sound_bank.h"
#include "audio/voice_index.h"
#include "core/routine/listening.h"
#include "core/routine/timeline.h"

namespace legato::audio {

/// Something that has to be in a bank to be heard: a spoken line, or a file of the sounds' folder.
struct Need {
    enum class Kind : std::uint8_t { line, tone, ambience };
    Kind kind = Kind::line;
    std::string line;  ///< text
    Sound tone{};

    friend bool operator==(const Need&, const Need&) = default;
};

/// Lists what a session needs, in the order in which it needs it: from the phase at `from` on, then
/// what came before, the other tones and `also`, lines that may be put into it. The ambience comes
/// last, and only if it is to be heard.
std::vector<Need> needs_of(const Timeline& timeline, Millis from, const Listening& listening,
                           const std::vector<std::string>& also);

/// Clips on their way into a bank, a little at a time, in the order of their needs.
class Loader {
  public:
    /// Begins; what the bank has already needs nothing. `bank` has to stay where it is, with room
    /// for the lines.
    Loader(SoundBank& bank, std::filesystem::path sounds, Voices voices, std::vector<Need> needs);

    enum class Step : std::uint8_t {
        worked,   ///< there is more to do
        brought,  ///< the bank has one clip more
        waits,    ///< the next file is not there: see `awaited`
        done
    };
    /// Does the work of a few milliseconds on a slow phone. A line that has no clip, or a damaged
    /// one, is left out.
    Step step();

    /// Name of the file that is waited for, without its ending.
    std::string awaited() const;
    void pass_over() { ++next_; }  ///< goes on without the file that is waited for

  private:
    Step begin_line(const Need& need);
    Step go_on_with_line();
    Step read_file(const Need& need);

    SoundBank* bank_;
    std::filesystem::path sounds_;
    Voices voices_;
    std::vector<Need> needs_;
    std::size_t next_ = 0;
    std::optional<OggClip> decoding_;  ///< clip of the next need
};

}  // namespace legato::audio
