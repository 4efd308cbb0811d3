#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::audio {

/// A line that is to be recorded.
struct ScriptLine {
    int number = 0;      ///< place in the list that is read aloud, from 1
    Millis room{0};      ///< longest time that it may take, 1 ms to 30 s
    Millis expected{0};  ///< time that it takes to say, about; 1 ms to 30 s
    std::string clip;    ///< file of the voice that says it now; empty if nobody does
    std::string line;
};
constexpr Millis longest_line = Seconds{30};

/// Writes and reads lines as the program for recordings gets them: the first line names the format,
/// then follows one line each: number, room, expected length, clip and text, with tabs between
/// them. A script has at most 10,000 lines. Error: the text is no script.
std::string to_text(const std::vector<ScriptLine>& script);
Result<std::vector<ScriptLine>> read_script(std::string_view text);

}  // namespace legato::audio
