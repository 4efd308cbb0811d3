#pragma once

#include <string>

#include "core/routine/card.h"
#include "core/routine/routine.h"

namespace legato {

/// The id under which the time of a card is played and kept in the log.
std::string timer_id(const std::string& card);

/// The time of a card, as something that is played like any routine: one rest of that length, with
/// what to keep in mind, a soft tone every few minutes, and a bell at its end. It counts as
/// nothing.
Routine timer_of(const Card& card);

}  // namespace legato
