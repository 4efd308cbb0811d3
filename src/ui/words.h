#pragma once

#include <string>

#include "core/journal_entry.h"
#include "core/routine.h"

namespace legato::ui {

/// Values as a person says them.
std::string in_minutes(Millis length);  ///< "3 min", below a minute "45 s"
std::string day_and_time(
    const LocalStamp& stamp);  ///< "Tue 10 June, 21:30", in the clock it happened in
std::string counts_as_words(CountsAs counts_as);  ///< "Movement"; empty for nothing
std::string side_words(Side side);                ///< "left side"; empty for both

}  // namespace legato::ui
