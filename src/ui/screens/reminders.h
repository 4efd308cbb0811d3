#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/reminders/reminder.h"
#include "core/settings/reminding.h"
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

/// Obstacles that can keep all reminders from her.
struct Reach {
    Reminding reminding = Reminding::comes;
    std::optional<LocalStamp> quiet_until;
    bool on_pause = false;         ///< true: she has a pause, in which nothing is asked of her
    std::set<std::string> closed;  ///< ids of routines that a leg check has closed
};

/// List of all reminders: those that were chosen, and below them those that are offered, all off.
struct RemindersView {
    struct Row {
        std::string id;  ///< key of the row: the reminder's id, or for a suggestion what it opens
        Reminder reminder;
        std::string text;
        Occasion occasion = Occasion::own;  ///< occasion of the routine it opens
        bool never = false;                 ///< true: its hours lie within the quiet hours
    };
    std::vector<Row> rows;
    std::optional<LocalStamp> next;  ///< time when the next one rings; nullopt: none will
    std::string next_text;
    Reach reach;
    LocalStamp now;
    Settings settings;  ///< quiet hours, and what reminders may say
    /// True: reminders come from login on; nullopt: this machine cannot.
    std::optional<bool> at_login;
    std::string calendar;  ///< place of the file for calendar programs, once made
    bool removed = false;  ///< true: a reminder was removed and can be put back
};

/// Ids of the page:
/// - a row: the switch reminders.ID, and reminders.ID.change for the reminder's page; below a
///   reminder that is on and cannot come, reminders.ID.why and reminders.ID.way (one tap helps)
/// - reminders.quiet.hour, .two_hours, .tomorrow, .over
/// - set.quiet_from, set.quiet_to, set.reminders_discreet as in the settings
/// - reminders.add, reminders.test, reminders.at_login, reminders.calendar,
///   reminders.removed.undo
std::optional<Action> reminders_screen(Frame& frame, const RemindersView& view);

/// Page of one reminder. Each change is a KeepReminder of the whole reminder. Below the switch
/// stands what keeps the reminder from coming: reminder.why and reminder.way.
struct ReminderView {
    Reminder reminder;
    std::string text;
    std::string opens;  ///< title of what the reminder opens
    Occasion occasion = Occasion::own;
    bool never = false;  ///< true: its hours lie within the quiet hours
    Reach reach;
    LocalStamp now;
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
