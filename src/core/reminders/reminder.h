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
    std::string opens;  ///< a routine; or water_tick, cramp_question
    std::string text;   ///< at most 60 characters; empty: the routine's title will do
    UtcInstant chosen;  ///< when it was switched on or changed; it makes up for nothing before that
    bool active = true;

    friend bool operator==(const Reminder&, const Reminder&) = default;
};
/// Else it asks for a glass of water or for how the night was, and moving is no answer to it.
bool opens_routine(const Reminder& reminder);
constexpr std::string_view cramp_question = "cramp_log";

/// The one that a person begins with who adds a reminder: every evening at eight. It has no id, and
/// opens nothing yet.
Reminder new_reminder();
constexpr std::size_t most_reminders = 50, longest_reminder_text = 240;  ///< bytes of UTF-8

/// The practice days that the active bedtime reminders are for; all days if there is none.
Weekdays planned_evenings(const std::vector<Reminder>& reminders, const CountsAsById& counts_as,
                          std::chrono::hours rollover = default_rollover);

/// What the reminders have to know of the history.
struct ReminderFacts {
    std::map<EntryId, std::set<LocalDay>> done;  ///< practice days, by reminder
    std::map<EntryId, UtcInstant> last_done;     ///< as far as it is not in the future
    std::set<LocalDay> cramp_nights;
    std::set<LocalDay> broken_nights;        ///< with a cramp between 21:00 and 08:00
    std::optional<UtcInstant> last_session;  ///< its end, as far as it is not in the future
    bool paused = false;
};

/// A reminder is done by its own routine, a bedtime one by any bedtime session, one for a walk by a
/// walk ticked by hand.
ReminderFacts reminder_facts(const History& history, const std::vector<Reminder>& reminders,
                             const CountsAsById& counts_as, UtcInstant now);

/// Whether what a daily reminder rang for at this moment was done: since then, or on its practice
/// day if that is enough for its rule.
bool is_done(const ReminderFacts& facts, const Reminder& reminder, const LocalStamp& rung,
             std::chrono::hours rollover);

}  // namespace legato
