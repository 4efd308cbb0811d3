#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::audio {

/// A clip in a folder of spoken lines. The folder holds NAME.ogg for each clip, and `index.tsv`
/// with the text that each clip says. The first line of the index names the format and the recipe;
/// then follows one clip a line: name, milliseconds, origin and text, with tabs between them.
struct VoiceClip {
    std::string name;    ///< name of the file without .ogg: [a-z0-9-]{1,64}
    Millis length{0};    ///< 1 ms to 30 s
    std::string origin;  ///< "spoken" by a program, or "recording" and its file's stamp
    std::string line;    ///< exact text
};

struct VoiceFolder {
    std::string recipe;  ///< way the clips were made; other recipes are made again
    std::vector<VoiceClip> clips;
};

constexpr const char* voice_index_name = "index.tsv";

/// Reads a folder; a missing folder has no clips. Error: the index is damaged, cut off or too
/// large.
Result<VoiceFolder> read_voice_folder(const std::filesystem::path& folder);
/// Replaces the index at once and whole.
Result<void> write_voice_index(const std::filesystem::path& folder, const VoiceFolder& voices);

/// Lines that can be heard. An earlier folder goes before a later one.
class Voices {
  public:
    struct Clip {
        std::filesystem::path file;
        Millis length{0};
    };

    Voices() = default;
    /// Reads folders. A folder whose index cannot be read counts as empty and leaves a sentence in
    /// `faults`.
    static Voices in(const std::vector<std::filesystem::path>& folders,
                     std::vector<std::string>* faults = nullptr);

    const Clip* find(std::string_view line) const;  ///< returns null for a line that has to be read
    bool empty() const { return clips_.empty(); }

  private:
    std::map<std::string, Clip, std::less<>> clips_;
};

}  // namespace legato::audio
