#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "content/routine_file.h"
#include "core/reminders/reminder_plan.h"
#include "core/routine/leg_check_rule.h"
#include "core/settings/settings.h"

namespace legato {

/// What reminders have to know of the routines, by id.
struct RoutineFacts {
    std::map<std::string, std::string> titles;
    CountsAsById counts_as;
    std::map<std::string, LegCheckRule> leg_check;
};
RoutineFacts routine_facts(const content::Library& library);

/// The same from the files: those that come with Legato, and a person's own.
RoutineFacts read_routine_facts(const std::filesystem::path& data_folder,
                                const std::filesystem::path& assets_folder);

/// All that decides which reminder rings next, but for what has rung and how it was answered.
struct Plan {
    std::vector<Reminder> reminders;
    ReminderFacts facts;
    ReminderOptions options;
    std::map<std::string, std::string> titles;  ///< of routines, by id
    bool discreet = false;                      ///< nobody is to read what it is about
    std::optional<UtcInstant> paused_until;
};

/// The plan of these reminders, without those of routines that a leg check has closed. It holds
/// until one of the values is another, or until the clock comes to what is in the future by `now`.
Plan plan_of(const RoutineFacts& routines, const History& history, const Settings& settings,
             std::vector<Reminder> reminders, UtcInstant now);

/// The next one, at or after `now`, as in core/reminders. A pause is the plan's, not the state's.
std::optional<Ring> next_ring(const Plan& plan, ReminderState state, UtcInstant now,
                              const Zone& zone);

struct PlanReading {
    Plan plan;
    std::string notice;  ///< a sentence for a person if the reminders could not be read; else empty
};

/// The plan that the data folder makes now. `routines` is asked, and the journals are read, only if
/// there are reminders.
PlanReading read_plan(const std::filesystem::path& data_folder, const Settings& settings,
                      const std::function<RoutineFacts()>& routines, UtcInstant now);

}  // namespace legato
