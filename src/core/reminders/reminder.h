#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/diary/streak.h"
#include "core/reminders/reminder_rule.h"

namespace legato {

/// A reminder as a person has chosen it.
struct Reminder {
    EntryId id;
    ReminderRule rule;
    std::string opens;  ///< a routine's id, water_tick or cramp_question
    std::string text;   ///< text of at most 60 characters; empty = the routine's title
    /// Time of switching on or of the last change; nothing due before is made up for.
    UtcInstant chosen;
    bool active = true;

    friend bool operator==(const Reminder&, const Reminder&) = default;
};
/// Tells whether a reminder opens a routine. All others ask for a glass of water or about the
/// night, and movement does not answer them.
bool opens_routine(const Reminder& reminder);
constexpr std::string_view cramp_question = "cramp_log";

/// Makes the reminder that an added one begins as: every evening at eight, without an id and
/// opening nothing yet.
Reminder new_reminder();
constexpr std::size_t most_reminders = 50, longest_reminder_text = 240;  ///< bytes of UTF-8

/// Finds the practice days that the active bedtime reminders are for; all days if there is none.
Weekdays planned_evenings(const std::vector<Reminder>& reminders, const CountsAsById& counts_as,
                          std::chrono::hours rollover = default_rollover);

/// Facts from the history that reminders need.
struct ReminderFacts {
    std::map<EntryId, std::set<LocalDay>> done;  ///< practice days, by reminder
    std::map<EntryId, UtcInstant> last_done;     ///< moments by reminder; future ones are ignored
    std::set<LocalDay> cramp_nights;
    /// Nights with a reported cramp, or one between 21:00 and 08:00.
    std::set<LocalDay> broken_nights;
    std::optional<UtcInstant> last_session;  ///< end of the session; future moments are ignored
    bool paused = false;
};

/// Collects the facts. A reminder is done by its own routine, a bedtime reminder by any bedtime
/// session, a walk reminder also by a walk ticked by hand.
ReminderFacts reminder_facts(const History& history, const std::vector<Reminder>& reminders,
                             const CountsAsById& counts_as, UtcInstant now);

/// Tells whether the routine of a daily reminder was done after this ring, or on its practice day
/// if that is enough for its rule.
bool is_done(const ReminderFacts& facts, const Reminder& reminder, const LocalStamp& rung,
             std::chrono::hours rollover);

}  // namespace legato
