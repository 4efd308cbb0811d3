#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace legato::audio::speech {

/// The line as the English voice should read it: typographic signs as plain ones. None if it holds
/// letters of another script or nothing to say: then it stays a chime and a caption rather than
/// being spoken wrongly.
std::optional<std::string> speakable(std::string_view line);

}  // namespace legato::audio::speech
