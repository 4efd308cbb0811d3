#pragma once

#include <string>
#include <vector>

#include "audio/speech/sound_file.h"
#include "audio/voice_script.h"

namespace legato::booth {

/// Limits of a recording that can be made one of Legato's lines.
constexpr double quietest_lufs = -45;     ///< what is quieter cannot be lifted to the others
constexpr double loudest_noise_db = -45;  ///< of the noise once the line is as loud as all others

/// Measures of a recorded line.
struct TakeQuality {
    Millis length{0};      ///< without the silence at both ends; 0 = nothing is heard
    double lufs = 0;       ///< as recorded
    double noise_db = 0;   ///< dBFS of its quietest parts, once it is as loud as all others
    bool clipped = false;  ///< true = louder than the recorder could take
};
TakeQuality measure(const audio::speech::Recording& recording, const std::string& line);

/// What is wrong with a recording of a line and what to do, to go on after the file's name; empty
/// if it can be used.
std::vector<std::string> complaints(const TakeQuality& quality, const audio::ScriptLine& line);

}  // namespace legato::booth
