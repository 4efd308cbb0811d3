#pragma once

#include <string>
#include <vector>

#include "core/time/result.h"

namespace legato::desktop {

/// Continues as `legato-booth`, which lies beside the program, with these words after its name and
/// `script` to read. Error: it is not there, or could not be started.
Result<int> become_booth(const std::vector<std::string>& words, const std::string& script);

}  // namespace legato::desktop
