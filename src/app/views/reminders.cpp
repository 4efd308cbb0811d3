#include "app/views/reminders.h"

#include <algorithm>

#include "app/reminders/plan.h"

namespace legato {

namespace {

// What it says on the screens: the default set is translated, by its texts.
std::string text_on_screen(const Known& known, const Reminder& reminder) {
    if (reminder.text.empty()) return text_of(reminder, known.library);
    return known.tr(reminder.text);
}

std::string opens_words(const Known& known, const std::string& opens) {
    if (opens == water_tick) return known.tr("A tick for water");
    if (opens == cramp_question) return known.tr("How the night was");
    return title_of(known.library, opens);
}

Occasion occasion_of(const Known& known, const std::string& opens) {
    const Routine* routine = content::find(known.library, opens);
    return routine ? routine->occasion : Occasion::own;
}

}  // namespace

ui::RemindersView reminders_view(const Known& known, const Reminders& reminders,
                                 const History& history, const Zone& zone) {
    ui::RemindersView view;
    view.now = known.now;
    view.settings = known.settings;
    view.on_pause = open_pause(history) != nullptr;
    view.removed = reminders.removed().has_value();
    const auto& until = known.settings.reminders_paused_until;
    if (until && *until > known.now.at) view.quiet_until = stamp(*until, zone);
    const auto add = [&](const std::string& row, const Reminder& reminder) {
        view.rows.push_back(
            {row, reminder, text_on_screen(known, reminder), occasion_of(known, reminder.opens)});
    };
    for (const Reminder& reminder : reminders.chosen()) add(to_string(reminder.id), reminder);
    for (const Reminder& reminder : reminders.offered()) add(reminder.opens, reminder);

    const auto& chosen = reminders.chosen();
    const Plan plan =
        plan_of(routine_facts(known.library), history, known.settings, chosen, known.now.at);
    const auto ring = next_ring(plan, reminders.state(), known.now.at, zone);
    if (!ring) return view;
    view.next = stamp(ring->at, zone);
    for (const Reminder& reminder : chosen)
        if (reminder.id == ring->reminder) view.next_text = text_on_screen(known, reminder);
    return view;
}

ui::ReminderView reminder_view(const Known& known, const Reminder& reminder) {
    return {reminder, text_on_screen(known, reminder), opens_words(known, reminder.opens),
            occasion_of(known, reminder.opens)};
}

ui::ReminderOpensView reminder_opens_view(const Known& known, const Reminder& reminder) {
    ui::ReminderOpensView view{reminder, {}};
    for (const Routine& routine : known.library.routines)
        if (routine.closed.empty()) view.all.push_back({routine.id, routine.title});
    for (const std::string_view other : {water_tick, cramp_question})
        view.all.push_back({std::string(other), opens_words(known, std::string(other))});
    return view;
}

Reminder reminder_named(const Reminders& reminders, const std::string& row) {
    for (const auto& all : {reminders.chosen(), reminders.offered()})
        for (const Reminder& reminder : all)
            if (row == (reminder.id == EntryId{} ? reminder.opens : to_string(reminder.id)))
                return reminder;
    Reminder fresh;
    fresh.rule.when = DailyRule{std::chrono::hours{20}, true, false};
    return fresh;
}

}  // namespace legato
