#pragma once

#include <cstdint>

namespace legato {

/// Whether reminders reach somebody on this machine, and what keeps them from it.
enum class Reminding : std::uint8_t {
    comes,       ///< whether Legato is open or not
    while_open,  ///< only as long as it is
    helper_off,  ///< what brings them does not run; it may be switched on
    can_ask,     ///< nobody has been asked yet whether they may be shown
    refused,     ///< they may not be shown
    cannot       ///< this machine shows none
};

}  // namespace legato
