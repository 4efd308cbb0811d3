#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/reminders/reminder.h"
#include "core/settings/settings.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/paint/icon.h"

namespace legato::ui {

/// A thing that a reminder may open, and its title.
struct Opening {
    std::string opens;
    std::string title;
};

/// All reminders: those that were chosen, and below them the suggestions, which are off.
struct RemindersView {
    struct Row {
        std::string id;  ///< key of the row: the reminder's id, or for a suggestion what it opens
        Reminder reminder;
        std::string text;
        Occasion occasion = Occasion::own;  ///< occasion of what the reminder opens
    };
    std::vector<Row> rows;
    std::optional<LocalStamp> next;  ///< time when the next one rings; nullopt: none will
    std::string next_text;
    std::optional<LocalStamp> quiet_until;  ///< end of the silence of all reminders
    bool on_pause = false;  ///< true: a pause is on, in which nothing is asked of her
    LocalStamp now;
    Settings settings;  ///< quiet hours, and what reminders may say
    /// True: reminders come from login on; nullopt: this machine cannot.
    std::optional<bool> at_login;
    std::string calendar;  ///< place of the file for calendar programs, once made
    bool removed = false;  ///< true: a reminder was removed and can be put back
};

/// Ids of the controls:
/// - reminders.ID, the switch of a row, and reminders.ID.change for the page behind it
/// - reminders.quiet.hour, .two_hours, .tomorrow, .over
/// - set.quiet_from, set.quiet_to, set.reminders_discreet as in the settings
/// - reminders.add, reminders.at_login, reminders.calendar, reminders.removed.undo
std::optional<Action> reminders_screen(Frame& frame, const RemindersView& view);

/// One reminder. Each change is a KeepReminder of the whole reminder.
struct ReminderView {
    Reminder reminder;
    std::string text;
    std::string opens;  ///< title of what the reminder opens
    Occasion occasion = Occasion::own;
};
std::optional<Action> reminder_screen(Frame& frame, const ReminderView& view);

/// Choices of what a reminder opens, out of all there is.
struct ReminderOpensView {
    Reminder reminder;
    std::vector<Opening> all;
};
std::optional<Action> reminder_opens_screen(Frame& frame, const ReminderOpensView& view);

/// Icon of a reminder or a suggestion.
Icon icon_of(const Reminder& reminder, Occasion occasion);

}  // namespace legato::ui
