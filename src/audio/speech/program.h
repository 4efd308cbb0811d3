#pragma once

#include <string>
#include <vector>

#include "core/time/result.h"

namespace legato::audio::speech {

/// Runs a program, which is the first word, and waits for its end, 20 s at most. No shell is
/// involved; the program reads and says nothing. Error, a sentence that begins with `name`: it
/// could not be started, failed, or did not come to an end.
Result<void> run(const std::string& name, std::vector<std::string> words);

}  // namespace legato::audio::speech
