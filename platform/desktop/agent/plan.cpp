#include "plan.h"

#include <algorithm>
#include <iostream>

#include "content/routine_file.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"
#include "storage/settings_file.h"

namespace legato::agent {

namespace {

// Years of them would only be kept in memory.
void forget_before(std::set<LocalDay>& days, LocalDay day) {
    days.erase(days.begin(), days.lower_bound(day));
}

void tell(const std::string& notice) {
    if (!notice.empty()) std::cerr << "legato-agent: " << notice << "\n";
}

}  // namespace

Plan read_plan(const std::filesystem::path& data_folder, const std::filesystem::path& assets_folder,
               UtcInstant now) {
    Plan plan;
    storage::RemindersReading reminders = storage::read_reminders(data_folder);
    tell(reminders.notice);
    plan.reminders = std::move(reminders.reminders);
    const Settings settings = storage::read_settings(data_folder).settings;
    plan.options = reminder_options(settings);
    plan.discreet = settings.reminders_discreet;
    plan.paused_until = settings.reminders_paused_until;
    if (plan.reminders.empty()) return plan;

    const content::Library library =
        content::load_library({assets_folder / "routines", data_folder / "routines"});
    for (const Routine& routine : library.routines) plan.titles[routine.id] = routine.title;
    const storage::JournalReading journals = storage::read_journals(data_folder);
    plan.facts =
        reminder_facts(fold(journals.entries), plan.reminders, content::counts_as(library), now);

    const LocalDay lately =
        LocalDay{std::chrono::floor<std::chrono::days>(now).time_since_epoch()} -
        std::chrono::days{40};
    for (auto& [id, days] : plan.facts.done) forget_before(days, lately);
    forget_before(plan.facts.cramp_nights, lately);
    forget_before(plan.facts.broken_nights, lately);
    return plan;
}

}  // namespace legato::agent
