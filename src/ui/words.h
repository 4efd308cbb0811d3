#pragma once

#include <string>

#include "core/for_me.h"
#include "core/journal_entry.h"
#include "core/routine.h"
#include "ui/strings.h"

namespace legato::ui {

/// Values as a person says them.

/// "3 min", below a minute "45 s".
std::string in_minutes(const Strings& tr, Millis length);

/// "Tue 10 June, 21:30", in the clock it happened in.
std::string day_and_time(const Strings& tr, const LocalStamp& stamp);

std::string clock_words(std::chrono::minutes time_of_day);                   ///< "21:30"
std::string month_name(const Strings& tr, std::chrono::month month);         ///< "June"
std::string short_month(const Strings& tr, std::chrono::month month);        ///< "Jun"
std::string short_weekday(const Strings& tr, std::chrono::weekday weekday);  ///< "Tue"
std::string weekday_name(const Strings& tr, std::chrono::weekday weekday);   ///< "Tuesday"

std::string counts_as_words(const Strings& tr, CountsAs counts_as);  ///< "Movement"; or empty
std::string for_me_words(const Strings& tr, ForMe for_me);           ///< "I am pregnant"
std::string side_words(const Strings& tr, Side side);  ///< "left side"; empty for both

}  // namespace legato::ui
