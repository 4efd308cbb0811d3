#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "content/fault.h"

namespace legato::content {

struct UnsafeToml {
    Problem problem;
    std::size_t offset;  ///< bytes from the beginning; text before is safe
};

/// Finds the first place in a text that is not safe for toml++ 3.3, or at which a string begins
/// that is not closed; none if the text is safe to parse, right or wrong. `toml` must be UTF-8
/// without control characters.
///
/// toml++ goes one call deeper for every bracket, and keeps one table inside the other for every
/// dot of a key. It takes for granted that brackets match and that a table header holds a name. Its
/// behaviour is undefined for most letters beyond ASCII where it expects a blank. So a small file
/// could take the program down. The guard reads just enough to tell strings, comments and brackets
/// apart.
std::optional<UnsafeToml> first_unsafe(std::string_view toml);

constexpr std::size_t deepest_nesting = 16;

}  // namespace legato::content
