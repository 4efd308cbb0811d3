#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/voice_script.h"
#include "core/time/result.h"

namespace legato::booth {

/// What a look at a folder of recordings has come to.
struct Review {
    std::size_t good = 0;                    ///< recordings that can be used
    std::vector<std::string> faults;         ///< sentences, each names a file and what to do
    std::vector<audio::ScriptLine> missing;  ///< lines that keep the machine's voice
};

/// Looks at all recordings in a folder, one line each. Files of other kinds are left alone. Error:
/// there is no such folder, or it has far too many files.
Result<Review> review(const std::filesystem::path& folder,
                      const std::vector<audio::ScriptLine>& script);

}  // namespace legato::booth
