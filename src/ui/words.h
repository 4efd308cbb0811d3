#pragma once

#include <string>

#include "core/diary/diary_entry.h"
#include "core/reminders/reminder_rule.h"
#include "core/routine/for_me.h"
#include "core/routine/routine.h"
#include "ui/strings.h"

namespace legato::ui {

/// Words for values, as a person says them.

/// "3 min", below a minute "45 s".
std::string in_minutes(const Strings& tr, Millis length);

/// "Tue 10 June, 21:30", in the clock it happened in.
std::string day_and_time(const Strings& tr, const LocalStamp& stamp);

/// "Tue 10 June".
std::string day_words(const Strings& tr, LocalDay day);

/// "Today", "Yesterday", "Tomorrow", else "Tue 10 June".
std::string near_day_words(const Strings& tr, LocalDay day, LocalDay today);

/// "60 min" as "1 h"; "45 min".
std::string interval_words(const Strings& tr, std::chrono::minutes length);

std::string month_name(const Strings& tr, std::chrono::month month);         ///< "June"
std::string short_month(const Strings& tr, std::chrono::month month);        ///< "Jun"
std::string short_weekday(const Strings& tr, std::chrono::weekday weekday);  ///< "Tue"
std::string weekday_name(const Strings& tr, std::chrono::weekday weekday);   ///< "Tuesday"

std::string leg_words(const Strings& tr, Leg leg);           ///< "Left leg"
std::string night_words(const Strings& tr, NightSaid said);  ///< "No cramp"
std::string rule_words(const Strings& tr,
                       const ReminderRule& rule);  ///< "21:30, every day", "Every 1 h, ..."
std::string counts_as_words(const Strings& tr, CountsAs counts_as);  ///< "Movement"; or empty
std::string for_me_words(const Strings& tr, ForMe for_me);           ///< "I am pregnant"
std::string side_words(const Strings& tr, Side side);  ///< "left side"; empty for both

}  // namespace legato::ui
