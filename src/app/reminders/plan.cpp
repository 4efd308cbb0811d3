#include "app/reminders/plan.h"

#include <utility>

#include "core/diary/leg_standing.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"

namespace legato {

namespace {

// Forgets old days: years of them would only be kept in memory.
void forget_before(std::set<LocalDay>& days, LocalDay day) {
    days.erase(days.begin(), days.lower_bound(day));
}

// True if a leg check has closed a routine. One that needs a check of the same day counts as open:
// the check lies on the way to it.
bool is_closed(LegCheckRule rule, const LegStanding& legs) {
    const WhyClosed why = why_closed(rule, legs, legs.checked_on.value_or(LocalDay{}));
    return why != WhyClosed::open && why != WhyClosed::needs_check;
}

}  // namespace

RoutineFacts routine_facts(const content::Library& library) {
    RoutineFacts facts;
    for (const Routine& routine : library.routines) {
        facts.titles[routine.id] = routine.title;
        facts.leg_check[routine.id] = routine.leg_check;
    }
    facts.counts_as = content::counts_as(library);
    return facts;
}

RoutineFacts read_routine_facts(const std::filesystem::path& data_folder,
                                const std::filesystem::path& assets_folder) {
    return routine_facts(content::with_timers(
        content::load_library({assets_folder / "routines", data_folder / "routines"}),
        content::load_cards(assets_folder / "cards")));
}

std::vector<Reminder> open_reminders(std::vector<Reminder> reminders, const RoutineFacts& routines,
                                     const History& history) {
    const LegStanding legs = leg_standing(history.leg_checks);
    std::erase_if(reminders, [&](const Reminder& one) {
        const auto rule = routines.leg_check.find(one.opens);
        return rule != routines.leg_check.end() && is_closed(rule->second, legs);
    });
    return reminders;
}

Plan plan_of(const RoutineFacts& routines, const History& history, const Settings& settings,
             std::vector<Reminder> reminders, UtcInstant now) {
    reminders = open_reminders(std::move(reminders), routines, history);
    Plan plan;
    plan.facts = reminder_facts(history, reminders, routines.counts_as, now);
    plan.reminders = std::move(reminders);
    plan.options = reminder_options(settings);
    plan.titles = routines.titles;
    plan.discreet = settings.reminders_discreet;
    plan.paused_until = settings.reminders_paused_until;

    const LocalDay lately =
        LocalDay{std::chrono::floor<std::chrono::days>(now).time_since_epoch()} -
        std::chrono::days{40};
    for (auto& [id, days] : plan.facts.done) forget_before(days, lately);
    forget_before(plan.facts.cramp_nights, lately);
    forget_before(plan.facts.broken_nights, lately);
    return plan;
}

std::optional<Ring> next_ring(const Plan& plan, ReminderState state, UtcInstant now,
                              const Zone& zone) {
    return next_ring(plan.reminders, plan.facts, paused_until(std::move(state), plan.paused_until),
                     plan.options, now, zone);
}

PlanReading read_plan(const std::filesystem::path& data_folder, const Settings& settings,
                      const std::function<RoutineFacts()>& routines, UtcInstant now) {
    storage::RemindersReading reading = storage::read_reminders(data_folder);
    const bool any = !reading.reminders.empty();
    const RoutineFacts facts = any ? routines() : RoutineFacts{};
    const History history = any ? fold(storage::read_journals(data_folder).entries) : History{};
    return {plan_of(facts, history, settings, std::move(reading.reminders), now),
            std::move(reading.notice)};
}

}  // namespace legato
