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

/// Facts about the routines that reminders need, by id.
struct RoutineFacts {
    std::map<std::string, std::string> titles;
    CountsAsById counts_as;
    std::map<std::string, LegCheckRule> leg_check;
};
RoutineFacts routine_facts(const content::Library& library);

/// Reads the facts from the files: routines that come with Legato, and a person's own.
RoutineFacts read_routine_facts(const std::filesystem::path& data_folder,
                                const std::filesystem::path& assets_folder);

/// Everything that decides which reminder rings next, but for what has rung and how it was
/// answered.
struct Plan {
    std::vector<Reminder> reminders;
    ReminderFacts facts;
    ReminderOptions options;
    std::map<std::string, std::string> titles;  ///< titles of routines, by id
    bool discreet = false;  ///< true: a notification must not show what it is about
    std::optional<UtcInstant> paused_until;
};

/// Leaves out the reminders of routines that a leg check has closed.
std::vector<Reminder> open_reminders(std::vector<Reminder> reminders, const RoutineFacts& routines,
                                     const History& history);

/// Makes a plan of reminders, without those of routines that a leg check has closed. The plan holds
/// until one of the arguments changes, or until the clock comes to what is in the future by `now`.
Plan plan_of(const RoutineFacts& routines, const History& history, const Settings& settings,
             std::vector<Reminder> reminders, UtcInstant now);

/// Finds the next ring, at or after `now`, as in core/reminders. A pause is the plan's, not the
/// state's.
std::optional<Ring> next_ring(const Plan& plan, ReminderState state, UtcInstant now,
                              const Zone& zone);

struct PlanReading {
    Plan plan;
    std::string notice;  ///< sentence for a person if the reminders could not be read; else empty
};

/// Makes the plan from the data folder as it is now. `routines` is called, and the journals are
/// read, only if there are reminders.
PlanReading read_plan(const std::filesystem::path& data_folder, const Settings& settings,
                      const std::function<RoutineFacts()>& routines, UtcInstant now);

}  // namespace legato
