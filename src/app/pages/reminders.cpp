#include "app/pages/reminders.h"

#include <algorithm>

#include "app/pages/page.h"
#include "app/reminders/plan.h"
#include "app/reminders/trial.h"
#include "core/settings/day_options.h"

namespace legato {

namespace {

// Text of a reminder on the screens: texts of the default set are translated.
std::string text_on_screen(const ViewInputs& inputs, const Reminder& reminder) {
    if (reminder.text.empty()) return text_of(reminder, inputs.library);
    return inputs.tr(reminder.text);
}

std::string opens_words(const ViewInputs& inputs, const std::string& opens) {
    if (opens == water_tick) return inputs.tr("A tick for water");
    if (opens == cramp_question) return inputs.tr("How the night was");
    return title_of(inputs.library, opens);
}

Occasion occasion_of(const ViewInputs& inputs, const std::string& opens) {
    const Routine* routine = content::find(inputs.library, opens);
    return routine ? routine->occasion : Occasion::own;
}

Plan plan_now(const Desk& desk, std::vector<Reminder> reminders) {
    return plan_of(routine_facts(desk.contents.library), desk.records.history(), desk.settings(),
                   std::move(reminders), desk.device.now().at);
}

ui::Reach reach_of(const Desk& desk) {
    ui::Reach reach;
    reach.reminding = desk.device.reminding();
    reach.on_pause = open_pause(desk.records.history()) != nullptr;
    for (const Reminder& one : desk.reminders.chosen()) reach.closed.insert(one.opens);
    for (const Reminder& one : open_reminders(
             desk.reminders.chosen(), routine_facts(desk.contents.library), desk.records.history()))
        reach.closed.erase(one.opens);
    const auto& until = desk.settings().reminders_paused_until;
    if (until && *until > desk.device.now().at)
        reach.quiet_until = stamp(*until, desk.device.local_zone());
    return reach;
}

// Tells that a break can never ring, whatever was done and answered before: no moment allows it.
bool never_rings(const Desk& desk, const Reminder& reminder) {
    if (!reminder.active || !reminder.rule.is_break()) return false;
    return !next_ring({reminder}, ReminderFacts{}, ReminderState{},
                      reminder_options(desk.settings()), desk.device.now().at,
                      desk.device.local_zone());
}

}  // namespace

ui::RemindersView reminders_view(const Desk& desk) {
    const ViewInputs inputs = desk.inputs();
    const Zone zone = desk.device.local_zone();
    const auto& chosen = desk.reminders.chosen();
    const Plan plan = plan_now(desk, chosen);
    ui::RemindersView view;
    view.now = inputs.now;
    view.settings = inputs.settings;
    view.reach = reach_of(desk);
    view.at_login = desk.device.reminders_at_login();
    view.calendar = desk.exported(ExportKind::calendar);
    view.removed = desk.reminders.removed().has_value();
    const auto add = [&](const std::string& row, const Reminder& reminder) {
        view.rows.push_back({row, reminder, text_on_screen(inputs, reminder),
                             occasion_of(inputs, reminder.opens), never_rings(desk, reminder)});
    };
    for (const Reminder& reminder : chosen) add(to_string(reminder.id), reminder);
    for (const Reminder& reminder : desk.reminders.offered()) add(reminder.opens, reminder);

    const auto ring = next_ring(plan, desk.reminders.state(), inputs.now.at, zone);
    if (!ring) return view;
    view.next = stamp(ring->at, zone);
    for (const Reminder& reminder : chosen)
        if (reminder.id == ring->reminder) view.next_text = text_on_screen(inputs, reminder);
    return view;
}

ui::ReminderView reminder_view(const Desk& desk, const Reminder& reminder) {
    const ViewInputs inputs = desk.inputs();
    return {reminder,
            text_on_screen(inputs, reminder),
            opens_words(inputs, reminder.opens),
            occasion_of(inputs, reminder.opens),
            never_rings(desk, reminder),
            reach_of(desk),
            inputs.now};
}

ui::ReminderOpensView reminder_opens_view(const ViewInputs& inputs, const Reminder& reminder) {
    ui::ReminderOpensView view{reminder, {}};
    for (const Routine& routine : inputs.library.routines)
        if (routine.leg_check != LegCheckRule::every_time)
            view.all.push_back({routine.id, routine.title});
    for (const std::string_view other : {water_tick, cramp_question})
        view.all.push_back({std::string(other), opens_words(inputs, std::string(other))});
    return view;
}

namespace {

// Time until the page is no longer right.
Millis until_changes(const ui::RemindersView& page) {
    Millis next = Millis::max();
    for (const auto& at : {page.next, page.reach.quiet_until})
        if (at && at->at > page.now.at)
            next = std::min<Millis>(next, at->at - page.now.at + Seconds{1});
        else if (at)  // due, but the deliverer of reminders holds it back
            next = std::min<Millis>(next, std::chrono::minutes{1});
    // Looks again soon after reminders at login were switched on: the helper needs a moment to
    // start.
    const bool is_coming = page.at_login == true && page.reach.reminding == Reminding::helper_off;
    return is_coming ? std::min<Millis>(next, Seconds{1}) : next;
}

void pause(const Desk& desk, const ui::PauseReminders& pause) {
    using For = ui::PauseReminders;
    const UtcInstant now = desk.device.now().at;
    std::string until;
    if (pause.length == For::an_hour) until = format_utc(now + std::chrono::hours{1});
    if (pause.length == For::two_hours) until = format_utc(now + std::chrono::hours{2});
    if (pause.length == For::until_tomorrow)
        until = format_utc(tomorrow(now, desk.device.local_zone(), rollover_of(desk.settings())));
    desk.set("reminders_paused_until", until);
}

Shown show_reminders(const Desk& desk) {
    const ui::RemindersView view = reminders_view(desk);
    return {[view](ui::Frame& frame) { return reminders_screen(frame, view); },
            until_changes(view)};
}

// Finds the reminder that the page is about.
Reminder shown_reminder(const Desk& desk) {
    const ui::Destination& here = desk.navigation.destination();
    if (const auto* one = std::get_if<ui::ToReminder>(&here)) return one->reminder;
    if (const auto* one = std::get_if<ui::ToReminderOpens>(&here)) return one->reminder;
    return new_reminder();
}

void keep(const Desk& desk, const ui::KeepReminder& one) {
    const Result<Reminder> kept = desk.reminders.keep(one.reminder);
    if (!kept) return desk.not_kept(kept.error());
    if (desk.navigation.here() == ui::Place::reminders) return;
    const bool is_chosen = desk.navigation.here() == ui::Place::reminder_opens;
    desk.navigation.become(ui::ToReminder{*kept});
    if (is_chosen) desk.navigation.skip_on_return({ui::Place::reminder});
}

void remove(const Desk& desk, const ui::RemoveReminder& one) {
    if (!desk.report(desk.reminders.remove(one.reminder))) return;
    desk.state.changed_lists = desk.device.boot_now();
    desk.navigation.become(ui::Place::reminders);
    desk.navigation.skip_on_return({ui::Place::reminders});
}

// Shows a trial reminder in the way of real ones; what keeps those back keeps the trial back too.
void try_out(const Desk& desk, const ui::TryReminder& one) {
    Device& device = desk.device;
    const Result<Notice> trial =
        trial_of(plan_now(desk, {one.reminder}), one.reminder, device.reminding());
    const Result<void> shown =
        trial ? device.notify(trial->summary, trial->body) : tl::make_unexpected(trial.error());
    if (desk.report(shown))
        desk.say(desk.tr("It is on its way. If you do not see it, look for “do not disturb”."));
}

}  // namespace

void add_reminders(Pages& pages) {
    pages.add(ui::Place::reminders, show_reminders, [](const Desk& desk, const ui::Destination&) {
        if (std::string notice = desk.reminders.read(); !notice.empty())
            desk.say(std::move(notice));
    });
    pages.on<ui::PutBackReminder>([](const Desk& desk, const ui::PutBackReminder&) {
        desk.report(desk.reminders.put_back());
    });
    pages.on<ui::PauseReminders>(pause);
    pages.on<ui::TryReminder>(try_out);
    pages.on<ui::AskToRemind>(
        [](const Desk& desk, const ui::AskToRemind&) { desk.device.ask_to_remind(); });
    pages.on<ui::RemindAtLogin>([](const Desk& desk, const ui::RemindAtLogin& at) {
        desk.report(desk.device.set_reminders_at_login(at.on));
    });
}

void add_reminder(Pages& pages) {
    pages.add(ui::Place::reminder, [](const Desk& desk) {
        const auto view = reminder_view(desk, shown_reminder(desk));
        return Shown{[view](ui::Frame& frame) { return reminder_screen(frame, view); }};
    });
    pages.add(ui::Place::reminder_opens, [](const Desk& desk) {
        const auto view = reminder_opens_view(desk.inputs(), shown_reminder(desk));
        return Shown{[view](ui::Frame& frame) { return reminder_opens_screen(frame, view); }};
    });
    pages.on<ui::KeepReminder>(keep);
    pages.on<ui::RemoveReminder>(remove);
}

}  // namespace legato
