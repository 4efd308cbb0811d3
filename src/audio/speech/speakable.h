#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace legato::audio::speech {

/// Rewrites a line as the English voice should read it: typographic signs as plain ones. None if
/// the line holds letters of another script or nothing to say: a chime and a caption are better
/// than wrong speech.
std::optional<std::string> speakable(std::string_view line);

}  // namespace legato::audio::speech
