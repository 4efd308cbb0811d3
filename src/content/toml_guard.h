#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "content/fault.h"

namespace legato::content {

struct UnsafeToml {
    Problem problem;
    std::size_t offset;  ///< in bytes; the text before it is safe
};

/// toml++ 3.3 goes one call deeper for every bracket and keeps one table inside the other for every
/// dot of a key; it takes for granted that brackets match and that a table header holds a name; and
/// its behaviour is undefined for most letters beyond ASCII where it expects a blank. So a small
/// file could take the program down. This reads a text just well enough to know strings, comments
/// and brackets apart, and returns the first place where one of that would happen, or where a
/// string begins that is not closed. What it lets pass is safe to parse, right or wrong. `toml`
/// must be UTF-8 without control characters.
std::optional<UnsafeToml> first_unsafe(std::string_view toml);

constexpr std::size_t deepest_nesting = 16;

}  // namespace legato::content
