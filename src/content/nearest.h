#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legato::content {

/// Finds the name that was probably meant; none if no name is like the written one, or if that has
/// more than `longest` letters.
std::optional<std::string> nearest(std::string_view written, const std::vector<std::string>& names,
                                   std::size_t longest = 40);

/// Joins names: "left, right, both or either".
std::string either_of(const std::vector<std::string>& names);

}  // namespace legato::content
