#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legato {

/// The number for an emergency in a time zone, or, with a / at its end, in all zones that begin so.
struct ZoneNumber {
    std::string zone;
    std::string number;
};

/// What is called where nothing better is known: it is answered in most countries.
inline constexpr const char* common_emergency_number = "112";

/// The number for the country of a zone, which is told by the zone and by nothing else. None: the
/// zone is not known, is no place (as UTC), or its country's number is not known.
std::optional<std::string> emergency_number(const std::vector<ZoneNumber>& numbers,
                                            std::string_view zone);

/// A number as it is read aloud: "+44 207 946 0123".
std::string grouped(std::string_view number);

}  // namespace legato
