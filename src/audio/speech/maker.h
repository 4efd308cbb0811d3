#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "audio/speech/sound_file.h"
#include "core/time/result.h"

namespace legato::audio::speech {

/// Port to somebody who speaks a text.
struct Maker {
    /// Who speaks, and how. Clips of another one are made again: change it, in the maker's file,
    /// when a change there changes what is heard.
    std::string name;
    /// Whether this machine has the program and the voice.
    std::function<bool()> is_there;
    /// Speaks a text, plain ASCII with something to say. Files whose names begin with `scratch`
    /// may be written meanwhile. Error: why not, a sentence.
    std::function<Result<Recording>(const std::string& text, const std::filesystem::path& scratch)>
        speak;
};

/// Programs that speak, by name or path; an empty one is not there.
struct Programs {
    std::string festival = "festival";
    std::string flite = "flite";
};

/// The makers that there may be, best first: who is understood best in the dark.
std::vector<Maker> makers(const Programs& programs);

}  // namespace legato::audio::speech
