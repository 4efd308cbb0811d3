#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legato {

/// Emergency number of a time zone, or of all zones that begin so if `zone` ends in /.
struct ZoneNumber {
    std::string zone;
    std::string number;
};

/// Emergency number where none is known for the country; most countries answer it.
inline constexpr const char* common_emergency_number = "112";

/// Finds the emergency number of a time zone; of several entries the longest zone counts. None: the
/// zone is unknown, is no place (as UTC), or has no number in the list.
std::optional<std::string> emergency_number(const std::vector<ZoneNumber>& numbers,
                                            std::string_view zone);

/// Groups the digits of a number for reading: "+44 207 946 0123".
std::string grouped(std::string_view number);

}  // namespace legato
