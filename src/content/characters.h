#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/fault.h"

namespace legato::content {

/// Checks every character of a file before anything else reads the file. Returns none for a file
/// that is no text (no UTF-8, or with control characters); the first such place is then the only
/// fault. Characters that a text may hold but a routine must not (byte order marks inside,
/// direction controls) are a fault each, at most one a line. They become blanks in the returned
/// text, so that the rest can be read with the same columns. A byte order mark at the beginning is
/// left out.
std::optional<std::string> checked_characters(std::string_view file, Faults& faults);

/// Reason why a text of a routine must not hold this character; none if it may.
std::optional<std::string> why_refused(char32_t character);

}  // namespace legato::content
