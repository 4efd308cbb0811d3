#pragma once

#include <string>
#include <vector>

#include "audio/speech/maker.h"

namespace legato::audio::speech {

/// Speaks with `festival` and its voice cmu_us_slt_arctic_hts, a sentence at a time, with pauses
/// between them: slow vowels are misheard, pauses are not.
Maker festival(const std::string& program);

/// Parts a text into its sentences, each with something to say.
std::vector<std::string> sentences(const std::string& text);

}  // namespace legato::audio::speech
