#pragma once

#include <cstdint>

namespace legato {

/// Way of reminders to a person on this machine, or the reason why they do not come.
enum class Reminding : std::uint8_t {
    comes,       ///< reminders come, whether Legato is open or not
    while_open,  ///< reminders come only while Legato is open
    helper_off,  ///< the program that brings reminders is off; it may be switched on
    can_ask,     ///< nobody has been asked yet whether reminders may be shown
    refused,     ///< the person does not allow reminders
    cannot       ///< this machine cannot show reminders
};

}  // namespace legato
