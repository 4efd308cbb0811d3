#pragma once

#include <array>
#include <cstdint>

namespace legato::ui {

// The letters of the product: the first and the last of each range, and a zero at the end. The
// same are taken out of the font files when Legato is configured (assets/fonts/CMakeLists.txt reads
// this file, and icon.h, as text).

/// Latin with the accents of Europe, and the punctuation of running text. Each range more makes the
/// picture of the letters larger, several times over.
constexpr std::array<std::uint16_t, 15> latin_letters{0x0020, 0x007E, 0x00A0, 0x017F, 0x2010,
                                                      0x2015, 0x2018, 0x201E, 0x2022, 0x2022,
                                                      0x2026, 0x2026, 0x2190, 0x2193, 0};

/// Letters of a countdown: digits and the colon.
constexpr std::array<std::uint16_t, 3> digit_letters{0x0030, 0x003A, 0};

}  // namespace legato::ui
