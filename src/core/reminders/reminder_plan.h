#pragma once

#include "core/reminders/next_fire.h"
#include "core/reminders/reminder.h"

namespace legato {

/// Plan of all reminders together: which one rings next, and what a person's answers change. All
/// functions are pure. A program that delivers reminders keeps a `ReminderState`, calls `next_ring`
/// after every event, and sets one alarm.

struct Snooze {
    UtcInstant pressed;
    int times = 0;

    friend bool operator==(const Snooze&, const Snooze&) = default;
};
constexpr std::chrono::minutes snooze_length{10};
constexpr int most_snoozes = 2;

struct ReminderState {
    /// Last time that each reminder was settled: it rang, another one rang for it, or something
    /// other than movement was done unasked.
    std::map<EntryId, LocalStamp> last_fired;
    std::vector<LocalStamp> breaks;        ///< rings of break reminders, at most 48 h back
    std::optional<UtcInstant> last_break;  ///< movement unasked, or 5 min without touching anything
    int ignored_in_a_row = 0;              ///< number of break reminders
    std::optional<UtcInstant> ignored_two;  ///< moment of the second ignored one
    std::optional<UtcInstant> paused_until;
    std::map<EntryId, Snooze> snoozes;  ///< snoozes by reminder
    /// True while a session runs, or the person is away, locked out, presenting or not to be
    /// disturbed. Reminders that come due are held back.
    bool hold = false;

    friend bool operator==(const ReminderState&, const ReminderState&) = default;
};

struct ReminderOptions {
    TimeOfDay quiet_from = std::chrono::hours{22},
              quiet_to = std::chrono::hours{7};  ///< hours without breaks
    std::chrono::hours rollover = default_rollover;
};

constexpr std::chrono::hours quiet_after_ignored{2};
constexpr int most_breaks_a_day = 12;
constexpr std::chrono::minutes merged_within{5};
/// Longest delay of a daily reminder that could not ring in time; after that it is left out.
constexpr std::chrono::hours latest_ring{2};
/// Time of day before which nothing rings after a night with a cramp.
constexpr TimeOfDay after_cramp_night = std::chrono::hours{8};

/// A reminder that is due within 5 min of another one, which rings for both.
struct Merged {
    EntryId reminder;
    UtcInstant due;

    friend bool operator==(const Merged&, const Merged&) = default;
};

struct Ring {
    UtcInstant at;
    EntryId reminder;
    std::vector<Merged> merged;

    friend bool operator==(const Ring&, const Ring&) = default;
};

/// Finds the next ring, at or after `now`. Returns none on hold, or if no reminder will ring.
std::optional<Ring> next_ring(const std::vector<Reminder>& reminders, const ReminderFacts& facts,
                              const ReminderState& state, const ReminderOptions& options,
                              UtcInstant now, const Zone& zone);

/// Records a ring.
ReminderState rang(ReminderState state, const Ring& ring, const std::vector<Reminder>& reminders,
                   const LocalStamp& now);

/// Takes back a ring that nobody was there to see. `before` is the state that `rang` was given.
ReminderState took_back(ReminderState state, const Ring& ring, const ReminderState& before);

/// Records that nobody answered a break reminder. Not to be called on hold: nothing is ignored
/// then.
ReminderState ignored(ReminderState state, UtcInstant now);

/// Records "Start" or another sign of life.
ReminderState answered(ReminderState state);

/// Tells whether "Later" is still offered: ten minutes, twice at most for one ring.
bool may_snooze(const ReminderState& state, const EntryId& reminder);
ReminderState snoozed(ReminderState state, const EntryId& reminder, UtcInstant now);

/// Records five minutes without touching anything, which restart every movement break.
ReminderState took_break(ReminderState state, UtcInstant now);

/// Records "I just had one" for a reminder: movement restarts every movement break, a glass of
/// water only its own reminder.
ReminderState just_had_one(ReminderState state, const Reminder& reminder, const LocalStamp& now);

/// Pauses all reminders for an hour, for two, or until the next practice day begins.
ReminderState paused_until(ReminderState state, std::optional<UtcInstant> until);
UtcInstant tomorrow(UtcInstant now, const Zone& zone, std::chrono::hours rollover);

}  // namespace legato
