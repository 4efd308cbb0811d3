#pragma once

#include <array>
#include <string>
#include <string_view>

#include "audio/voice_script.h"
#include "core/time/time.h"

namespace legato::booth {

/// Endings of recordings, the one that is taken first if there are several of a line.
constexpr std::array<std::string_view, 3> endings{".wav", ".flac", ".ogg"};

/// Words about a line and a time, for sentences: "line 12 (“Lean in again.”)", "3.4 s".
std::string name_in_text(const audio::ScriptLine& line);
std::string in_seconds(Millis time);

}  // namespace legato::booth
