#pragma once

#include <array>
#include <cstdint>

namespace legato {

/// Which leg checks close a routine. One that does not say is closed as what works a leg.
enum class LegCheckRule : std::uint8_t {
    never,      ///< rest, breath, and relief of a cramp
    back,       ///< by what closes more than legs
    leg,        ///< it works a leg
    every_time  ///< the same, and it is open only on the day of a check with its own questions
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
