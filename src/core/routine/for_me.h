#pragma once

#include <array>
#include <cstdint>

namespace legato {

/// Setting "For me now". The setting decides about words, never about what is safe: red flags are
/// shown to everybody whom they may concern.
enum class ForMe : std::uint8_t { pregnant, had_baby, neither, rather_not_say };
inline constexpr std::array all_for_me{ForMe::pregnant, ForMe::had_baby, ForMe::neither,
                                       ForMe::rather_not_say};

/// Name in files and in --set for_me=...
inline const char* name_of(ForMe for_me) {
    constexpr std::array names{"pregnant", "had_baby", "neither", "rather_not_say"};
    return names[static_cast<std::size_t>(for_me)];
}

/// Tells whether lines may speak of a bump. A person who would rather not say is not spoken to as
/// pregnant.
constexpr bool speaks_of_bump(ForMe for_me) {
    return for_me == ForMe::pregnant;
}

}  // namespace legato
