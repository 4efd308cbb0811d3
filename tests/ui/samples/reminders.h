#pragma once

#include "support/suggested.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/reminders.h"

namespace legato::sample {

inline EntryId reminder_id(std::uint8_t number) {
    EntryId id;
    id.bytes[0] = number;
    return id;
}

/// The default set with two that were chosen, on a machine that can do everything.
inline ui::RemindersView reminders_view() {
    ui::RemindersView view;
    view.now = {parse_utc("2025-06-10T13:00:00Z").value(), Seconds{3600}, "Europe/London"};
    std::uint8_t number = 0;
    for (Reminder reminder : suggested_reminders()) {
        ++number;
        const bool chosen = reminder.opens == "wind_down" || reminder.opens == "sit_break";
        if (chosen) reminder.id = reminder_id(number);
        reminder.active = chosen;
        const std::string row = chosen ? to_string(reminder.id) : reminder.opens;
        const char* text = number % 2 == 0
                               ? "Two minutes standing up."
                               : "Twenty-five ankle pumps? One minute, no need to stand.";
        const Occasion occasion = reminder.opens == "walk_10" ? Occasion::walks
                                  : reminder.opens == "sit_break" || reminder.opens == "stand_break"
                                      ? Occasion::breaks
                                      : Occasion::own;
        view.rows.push_back({row, reminder, text, occasion});
    }
    view.next = {parse_utc("2025-06-10T20:30:00Z").value(), Seconds{3600}, "Europe/London"};
    view.next_text = "A text of the next one";
    view.at_login = true;
    return view;
}

inline ui::ReminderView reminder_view(const std::string& opens) {
    ui::ReminderView view;
    for (const ui::RemindersView::Row& row : reminders_view().rows)
        if (row.reminder.opens == opens) view.reminder = row.reminder;
    view.text = "Ten quiet ones?";
    view.opens = "A quiet wind-down";
    return view;
}

inline std::vector<NamedScreen> reminder_screens() {
    const auto list = [](ui::RemindersView view) {
        return [view = std::move(view)](ui::Frame& frame) { return reminders_screen(frame, view); };
    };
    const auto one = [](ui::ReminderView view) {
        return [view = std::move(view)](ui::Frame& frame) { return reminder_screen(frame, view); };
    };
    ui::RemindersView none = reminders_view();
    none.next.reset();
    none.at_login.reset();
    none.reach.reminding = Reminding::cannot;  // tells nothing, as no reminder is on
    for (ui::RemindersView::Row& row : none.rows) row.reminder.active = false;
    none.settings.reminders_discreet = true;
    ui::RemindersView quiet = reminders_view();
    quiet.reach.quiet_until = {parse_utc("2025-06-11T03:00:00Z").value(), Seconds{3600},
                               "Europe/London"};
    quiet.at_login = false;
    quiet.removed = true;
    quiet.calendar = "/home/somebody/Downloads/legato.ics";
    ui::RemindersView on_pause = reminders_view();
    on_pause.reach.on_pause = true;
    on_pause.next.reset();
    ui::RemindersView page = reminders_view();
    page.reach.reminding = Reminding::while_open;
    page.at_login.reset();
    ui::ReminderView refused = reminder_view("wind_down");
    refused.reach.reminding = Reminding::refused;
    ui::RemindersView off = reminders_view();
    off.at_login = false;
    off.reach.reminding = Reminding::helper_off;
    return {{"reminders", list(reminders_view())},
            {"reminders_while_open", list(page)},
            {"reminders_off", list(off)},
            {"reminder_refused", one(refused)},
            {"reminders_none", list(none)},
            {"reminders_quiet", list(quiet)},
            {"reminders_on_pause", list(on_pause)},
            {"reminder_daily", one(reminder_view("wind_down"))},
            {"reminder_every", one(reminder_view("sit_break"))},
            {"reminder_offered", one(reminder_view("cramp_log"))},
            {"reminder_opens", [](ui::Frame& frame) {
                 return reminder_opens_screen(
                     frame, {reminder_view("wind_down").reminder,
                             {{"wind_down", "A quiet wind-down"}, {"walk_10", "A short round"}}});
             }}};
}

}  // namespace legato::sample
