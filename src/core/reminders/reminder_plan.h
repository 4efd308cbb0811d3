#pragma once

#include "core/reminders/next_fire.h"
#include "core/reminders/reminder.h"

namespace legato {

/// All reminders together: which one rings next, and what a person's answers change. Pure; whoever
/// delivers reminders keeps a `ReminderState`, asks `next_ring` again after everything that
/// happens, and sets one alarm.

struct Snooze {
    UtcInstant pressed;
    int times = 0;

    friend bool operator==(const Snooze&, const Snooze&) = default;
};
constexpr std::chrono::minutes snooze_length{10};
constexpr int most_snoozes = 2;

struct ReminderState {
    /// When each was done with: it rang, or the ring of another stood for it, or what is not a
    /// movement was done unasked.
    std::map<EntryId, LocalStamp> last_fired;
    std::vector<LocalStamp> breaks;         ///< break reminders that rang lately
    std::optional<UtcInstant> last_break;   ///< moved unasked, or 5 min without touching anything
    int ignored_in_a_row = 0;               ///< break reminders
    std::optional<UtcInstant> ignored_two;  ///< when the second one was
    std::optional<UtcInstant> paused_until;
    std::map<EntryId, Snooze> snoozes;  ///< by reminder
    /// A session runs, or the person is away, locked out, presenting or not to be disturbed. What
    /// comes due is held.
    bool hold = false;

    friend bool operator==(const ReminderState&, const ReminderState&) = default;
};

struct ReminderOptions {
    TimeOfDay quiet_from = std::chrono::hours{22},
              quiet_to = std::chrono::hours{7};  ///< breaks only
    std::chrono::hours rollover = default_rollover;
};

constexpr std::chrono::hours quiet_after_ignored{2};
constexpr int most_breaks_a_day = 12;
constexpr std::chrono::minutes merged_within{5};
/// A daily reminder that could not ring in time rings up to this much later, once.
constexpr std::chrono::hours latest_ring{2};
/// After a night with a cramp nothing rings before this.
constexpr TimeOfDay after_cramp_night = std::chrono::hours{8};

/// One that is due within 5 min of another, which stands for it.
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

/// The next one, at or after `now`. None while it holds or is paused, or if there is none.
std::optional<Ring> next_ring(const std::vector<Reminder>& reminders, const ReminderFacts& facts,
                              const ReminderState& state, const ReminderOptions& options,
                              UtcInstant now, const Zone& zone);

/// It rang.
ReminderState rang(ReminderState state, const Ring& ring, const std::vector<Reminder>& reminders,
                   const LocalStamp& now);

/// It had rung, and is as if it had not: nobody was there to see it. `before` is what `rang` was
/// given.
ReminderState took_back(ReminderState state, const Ring& ring, const ReminderState& before);

/// Nobody answered a break reminder. Not to be called while it holds: then nothing is ignored.
ReminderState ignored(ReminderState state, UtcInstant now);

/// "Start", or another sign of life.
ReminderState answered(ReminderState state);

/// "Later": ten minutes, twice at most for one ring.
bool may_snooze(const ReminderState& state, const EntryId& reminder);
ReminderState snoozed(ReminderState state, const EntryId& reminder, UtcInstant now);

/// Five minutes without touching anything: restarts every movement break.
ReminderState took_break(ReminderState state, UtcInstant now);

/// "I just had one" to this reminder: a movement restarts every movement break, a glass of water
/// only its own reminder.
ReminderState just_had_one(ReminderState state, const Reminder& reminder, const LocalStamp& now);

/// For an hour, for two, or until the next practice day begins.
ReminderState paused_until(ReminderState state, std::optional<UtcInstant> until);
UtcInstant tomorrow(UtcInstant now, const Zone& zone, std::chrono::hours rollover);

}  // namespace legato
