#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/fault.h"

namespace legato::content {

/// Looks at every character of a file before anything else reads it. None if it is not text at all:
/// no UTF-8 or with control characters; then the first such place is the only fault. Characters
/// that a text may hold but a routine must not (byte order marks inside, direction controls) are a
/// fault each, at most one a line, and are blanks in what comes back, so that the rest of the file
/// can be read on with the same columns. A byte order mark at the beginning is left out.
std::optional<std::string> checked_characters(std::string_view file, Faults& faults);

/// Why a text of a routine must not hold this character; none if it may.
std::optional<std::string> why_refused(char32_t character);

}  // namespace legato::content
