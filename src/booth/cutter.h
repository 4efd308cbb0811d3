#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/voice_script.h"
#include "core/time/result.h"

namespace legato::booth {

/// Order to cut a recording of a script, read from its first line to its last, into one file a
/// line, NAME.flac.
struct CutOrder {
    std::filesystem::path recording;
    std::filesystem::path folder;
    bool replace = false;  ///< recordings of these lines that are there go
};

struct CutResult {
    std::size_t written = 0;
    std::size_t missing = 0;           ///< lines that were not found
    std::vector<std::string> remarks;  ///< sentences for the person
};

/// Cuts. The silence around a line is kept, half of it at most. Error, with nothing written: the
/// recording cannot be read or does not follow the script, or there are recordings of these lines
/// already.
Result<CutResult> cut(const CutOrder& order, const std::vector<audio::ScriptLine>& script);

}  // namespace legato::booth
