#pragma once

#include <array>
#include <cstdint>

namespace legato {

/// Effect of leg checks on a routine. A routine file without a rule has `leg`.
enum class LegCheckRule : std::uint8_t {
    never,      ///< stays open: rest, breath, and relief of a cramp
    back,       ///< closed by answers that close more than legs
    leg,        ///< closed as a routine that works a leg
    every_time  ///< closed like `leg`; open only on the day of a check with its own questions
};
inline constexpr std::array all_leg_check_rules{LegCheckRule::never, LegCheckRule::back,
                                                LegCheckRule::leg, LegCheckRule::every_time};
constexpr const char* name_of(LegCheckRule rule) {
    switch (rule) {
        case LegCheckRule::never:
            return "never";
        case LegCheckRule::back:
            return "back";
        case LegCheckRule::leg:
            return "leg";
        case LegCheckRule::every_time:
            return "every_time";
    }
    return "";
}

}  // namespace legato
