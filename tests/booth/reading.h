#pragma once

#include <map>
#include <vector>

#include "audio/voice_script.h"
#include "booth/recordings.h"

namespace legato::booth {

/// Lines that come with Legato in the order of the list, with the lengths of the clips of this
/// build.
const std::vector<audio::ScriptLine>& shipped_script();

/// The clip of a line, at `voice_rate`.
const Wave& shipped_clip(const audio::ScriptLine& line);

/// Reads a script aloud with the clips, with pauses of 0.6 to 3 s, over noise of -50 dBFS. Lines
/// are left out, or said so many times, by their numbers.
struct Recital {
    std::map<int, int> times{};
    unsigned seed = 1;
    double noise_db = -50;
};
struct ReadAloud {
    Wave wave;  ///< at `voice_rate`
    /// Where each line begins, by its number; the last time that it is said.
    std::map<int, std::size_t> begins;
};
ReadAloud read_aloud(const std::vector<audio::ScriptLine>& script, const Recital& how);

}  // namespace legato::booth
