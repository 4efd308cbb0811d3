#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::audio {

/// A folder of spoken lines: NAME.ogg for each, and `index.tsv`, which tells which text each of
/// them says. The first line names the format and how the clips were made; then one clip a line:
/// name, milliseconds, origin and text, with tabs between them.
struct VoiceClip {
    std::string name;    ///< of the file, without .ogg: [a-z0-9-]{1,64}
    Millis length{0};    ///< 1 ms to 30 s
    std::string origin;  ///< "spoken" by a program, or which "recording"
    std::string line;    ///< the text, exactly
};

struct VoiceFolder {
    std::string recipe;  ///< how the clips were made; clips of another recipe are made again
    std::vector<VoiceClip> clips;
};

constexpr const char* voice_index_name = "index.tsv";

/// A folder that is not there has no clips. Error: the index is damaged, cut off or too large.
Result<VoiceFolder> read_voice_folder(const std::filesystem::path& folder);
/// Replaces the index at once and whole.
Result<void> write_voice_index(const std::filesystem::path& folder, const VoiceFolder& voices);

/// Which lines can be heard. Of several folders an earlier one goes before a later one.
class Voices {
  public:
    struct Clip {
        std::filesystem::path file;
        Millis length{0};
    };

    Voices() = default;
    /// A folder whose index cannot be read counts as empty and leaves a sentence in `faults`.
    static Voices in(const std::vector<std::filesystem::path>& folders,
                     std::vector<std::string>* faults = nullptr);

    const Clip* find(std::string_view line) const;  ///< null: has to be read instead
    bool empty() const { return clips_.empty(); }

  private:
    std::map<std::string, Clip, std::less<>> clips_;
};

}  // namespace legato::audio
