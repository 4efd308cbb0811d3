#pragma once

#include <string>

#include "core/routine/card.h"
#include "core/routine/routine.h"

namespace legato {

/// Makes the id under which the time of a card is played and kept in the log.
std::string timer_id(const std::string& card);

/// Makes a routine of the time that a card offers: one rest of that length, with words to keep in
/// mind, a soft tone every 5 minutes, and a bell at its end. The routine counts as nothing, and has
/// the sources of the card.
Routine timer_of(const Card& card);

}  // namespace legato
