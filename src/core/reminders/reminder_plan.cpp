#include "core/reminders/reminder_plan.h"

#include <algorithm>

namespace legato {

namespace {

using std::chrono::days;
using std::chrono::hours;

LocalDay local_day(UtcInstant at, const Zone& zone) {
    return std::chrono::floor<days>(wall_time(stamp(at, zone)));
}

constexpr hours longest_pause{48};

// Tells whether a wait still holds. A wait that ends too far ahead comes from a wrong clock and
// does not hold.
bool still_holds(const std::optional<UtcInstant>& until, UtcInstant now, Seconds at_most) {
    return until && *until > now && *until - now <= at_most;
}

// Finds the "Later" of a reminder that has not rung again since; null if there is none.
const Snooze* snooze_of(const ReminderState& state, const EntryId& reminder) {
    const auto snooze = state.snoozes.find(reminder);
    if (snooze == state.snoozes.end()) return nullptr;
    const auto last = state.last_fired.find(reminder);
    const bool has_rung =
        last != state.last_fired.end() && last->second.at > snooze->second.pressed;
    return has_rung ? nullptr : &snooze->second;
}

struct Asked {
    const ReminderFacts& facts;
    const ReminderState& state;
    const ReminderOptions& options;
    UtcInstant now;
    const Zone& zone;

    RuleHistory history_of(const Reminder& reminder) const {
        RuleHistory history;
        if (const auto last = state.last_fired.find(reminder.id); last != state.last_fired.end())
            if (!reminder.rule.is_break() || last->second.at <= now)
                history.last_fired = last->second;
        const auto rested = [&](const std::optional<UtcInstant>& at) {
            if (at && *at <= now && (!history.last_break || *at > *history.last_break))
                history.last_break = at;
        };
        rested(reminder.chosen);  // a new reminder is due after one interval, not at once
        if (opens_routine(reminder)) {
            rested(state.last_break);
            rested(facts.last_session);
        }
        if (const auto done = facts.last_done.find(reminder.id); done != facts.last_done.end())
            rested(done->second);
        if (const auto done = facts.done.find(reminder.id); done != facts.done.end())
            history.done = done->second;
        history.cramp_nights = facts.cramp_nights;
        return history;
    }

    // Limit up to which nothing is made up for: too late by now, or silenced by a pause.
    UtcInstant is_past() const {
        UtcInstant at = now - latest_ring;
        if (state.paused_until && *state.paused_until - now <= longest_pause)
            at = std::max(at, *state.paused_until - Seconds{1});
        return at;
    }

    // Moment before which nothing rings.
    UtcInstant earliest() const {
        UtcInstant at = now;
        if (still_holds(state.paused_until, now, longest_pause)) at = *state.paused_until;
        const LocalStamp here = stamp(now, zone);
        const LocalDay night = cramp_night(here);
        if (facts.broken_nights.count(night) && wall_time(here) >= night + hours{21})
            at = std::max(at, instant_of(night + days{1} + after_cramp_night, zone));
        return at;
    }

    UtcInstant earliest_break() const {
        UtcInstant at = earliest();
        if (state.ignored_two)
            if (const std::optional<UtcInstant> quiet = *state.ignored_two + quiet_after_ignored;
                still_holds(quiet, now, quiet_after_ignored))
                at = std::max(at, *quiet);
        const LocalDay today = practice_day(stamp(now, zone), options.rollover);
        const auto of_today =
            std::count_if(state.breaks.begin(), state.breaks.end(), [&](const LocalStamp& rung) {
                return practice_day(rung, options.rollover) == today && rung.at <= now;
            });
        if (of_today >= most_breaks_a_day) at = std::max(at, tomorrow(now, zone, options.rollover));
        return at;
    }

    // End of the quiet hours that a moment lies in, or the moment itself.
    UtcInstant after_quiet(UtcInstant at) const {
        if (options.quiet_from == options.quiet_to) return at;
        const LocalDay today = local_day(at, zone);
        for (const LocalDay day : {today - days{1}, today}) {
            const bool over_midnight = options.quiet_to < options.quiet_from;
            const UtcInstant from = instant_of(day + options.quiet_from, zone);
            const UtcInstant to =
                instant_of(day + days{over_midnight ? 1 : 0} + options.quiet_to, zone);
            if (at >= from && at < to) return to;
        }
        return at;
    }

    std::optional<UtcInstant> next_break(const Reminder& reminder) const {
        const RuleHistory history = history_of(reminder);
        UtcInstant from = earliest_break();
        // A window and the quiet hours may push each other on; 20 rounds cover each day of a week.
        for (int i = 0; i < 20; ++i) {
            const auto at = next_fire(reminder.rule, history, from, zone, options.rollover);
            if (!at) return at;
            from = after_quiet(*at);
            if (from == *at) return at;
        }
        return std::nullopt;
    }

    std::optional<UtcInstant> next_daily(const Reminder& reminder) const {
        const RuleHistory history = history_of(reminder);
        const UtcInstant first = earliest();
        UtcInstant after = is_past();
        if (reminder.chosen <= now) after = std::max(after, reminder.chosen);
        while (true) {
            const auto due = next_fire(reminder.rule, history, after, zone, options.rollover);
            if (!due || *due >= first) return due;
            if (first - *due <= latest_ring) return first;
            after = *due;
        }
    }

    // Finds when a reminder that was put off comes back; none if it is no longer wanted by then.
    std::optional<UtcInstant> again(const Reminder& reminder) const {
        const Snooze* const snooze = snooze_of(state, reminder.id);
        if (!snooze || snooze->pressed > now) return std::nullopt;
        const UtcInstant due = snooze->pressed + snooze_length;
        UtcInstant at = std::max(due, now);
        if (reminder.rule.is_break()) {
            const auto rested = history_of(reminder).last_break;
            if (rested && *rested >= snooze->pressed) return std::nullopt;
            at = after_quiet(std::max(at, earliest_break()));
        } else {
            const auto rung = state.last_fired.find(reminder.id);
            if (rung != state.last_fired.end() &&
                is_done(facts, reminder, rung->second, options.rollover))
                return std::nullopt;
            at = std::max(at, earliest());
        }
        if (due <= is_past() || at - due > latest_ring) return std::nullopt;
        return at;
    }

    std::optional<UtcInstant> next_of(const Reminder& reminder) const {
        const auto planned = reminder.rule.is_break() ? next_break(reminder) : next_daily(reminder);
        const auto put_off = again(reminder);
        return planned && put_off ? std::min(*planned, *put_off) : planned ? planned : put_off;
    }
};

struct Candidate {
    const Reminder* reminder;
    UtcInstant at;
};

// Orders by importance: a reminder with a time of its own before a break, a rarer break before a
// frequent one.
bool is_bigger(const Candidate& a, const Candidate& b) {
    const auto size = [](const Reminder& reminder) {
        const auto* every = std::get_if<EveryRule>(&reminder.rule.when);
        return every ? every->interval : longest_interval + std::chrono::minutes{1};
    };
    return size(*a.reminder) > size(*b.reminder);
}

}  // namespace

std::optional<Ring> next_ring(const std::vector<Reminder>& reminders, const ReminderFacts& facts,
                              const ReminderState& state, const ReminderOptions& options,
                              UtcInstant now, const Zone& zone) {
    if (state.hold || facts.paused) return std::nullopt;
    const Asked asked{facts, state, options, now, zone};
    std::vector<Candidate> due;
    for (const Reminder& reminder : reminders)
        if (reminder.active)
            if (const auto at = asked.next_of(reminder)) due.push_back({&reminder, *at});
    if (due.empty()) return std::nullopt;

    std::stable_sort(due.begin(), due.end(),
                     [](const Candidate& a, const Candidate& b) { return a.at < b.at; });
    const UtcInstant together = due.front().at + merged_within;
    const auto end = std::find_if(due.begin(), due.end(),
                                  [&](const Candidate& one) { return one.at > together; });
    const auto biggest = std::max_element(
        due.begin(), end, [](const auto& a, const auto& b) { return is_bigger(b, a); });
    Ring ring{biggest->at, biggest->reminder->id, {}};
    for (auto one = due.begin(); one != end; ++one)
        if (one != biggest) ring.merged.push_back({one->reminder->id, one->at});
    return ring;
}

ReminderState rang(ReminderState state, const Ring& ring, const std::vector<Reminder>& reminders,
                   const LocalStamp& now) {
    const auto is_break = [&](const EntryId& id) {
        const auto one = std::find_if(reminders.begin(), reminders.end(),
                                      [&](const Reminder& reminder) { return reminder.id == id; });
        return one != reminders.end() && one->rule.is_break();
    };
    const Snooze* const snooze = snooze_of(state, ring.reminder);
    const bool is_again = snooze && now.at >= snooze->pressed + snooze_length &&
                          now.at <= snooze->pressed + snooze_length + latest_ring;
    if (!is_again) state.snoozes.erase(ring.reminder);  // a new ring may be put off twice again
    state.last_fired[ring.reminder] = now;
    for (const Merged& one : ring.merged) {
        state.snoozes.erase(one.reminder);
        // A merged daily reminder counts as rung at its own time, else it would count for the day
        // before.
        LocalStamp& last = state.last_fired[one.reminder] = now;
        if (!is_break(one.reminder)) last.at = std::max(last.at, one.due);
    }
    if (is_break(ring.reminder)) {
        const auto is_old = [&](const LocalStamp& one) {
            return one.at > now.at || now.at - one.at > hours{48};
        };
        state.breaks.erase(std::remove_if(state.breaks.begin(), state.breaks.end(), is_old),
                           state.breaks.end());
        state.breaks.push_back(now);
    }
    return state;
}

ReminderState took_back(ReminderState state, const Ring& ring, const ReminderState& before) {
    const auto put_back = [&](const EntryId& id) {
        const auto now = state.last_fired.find(id);
        if (now == state.last_fired.end()) return;
        const auto rung = std::find(state.breaks.begin(), state.breaks.end(), now->second);
        if (rung != state.breaks.end()) state.breaks.erase(rung);
        if (const auto last = before.last_fired.find(id); last != before.last_fired.end())
            now->second = last->second;
        else
            state.last_fired.erase(now);
        if (const auto snooze = before.snoozes.find(id); snooze != before.snoozes.end())
            state.snoozes[id] = snooze->second;
    };
    put_back(ring.reminder);
    for (const Merged& one : ring.merged) put_back(one.reminder);
    return state;
}

ReminderState ignored(ReminderState state, UtcInstant now) {
    if (++state.ignored_in_a_row < 2) return state;
    state.ignored_in_a_row = 0;
    state.ignored_two = now;
    return state;
}

ReminderState answered(ReminderState state) {
    state.ignored_in_a_row = 0;
    state.ignored_two.reset();
    return state;
}

bool may_snooze(const ReminderState& state, const EntryId& reminder) {
    const auto snooze = state.snoozes.find(reminder);
    return snooze == state.snoozes.end() || snooze->second.times < most_snoozes;
}

ReminderState snoozed(ReminderState state, const EntryId& reminder, UtcInstant now) {
    if (!may_snooze(state, reminder)) return state;
    state = answered(std::move(state));
    Snooze& snooze = state.snoozes[reminder];
    snooze = {now, snooze.times + 1};
    return state;
}

ReminderState took_break(ReminderState state, UtcInstant now) {
    state = answered(std::move(state));
    state.last_break = now;
    return state;
}

ReminderState just_had_one(ReminderState state, const Reminder& reminder, const LocalStamp& now) {
    if (opens_routine(reminder)) return took_break(std::move(state), now.at);
    if (reminder.rule.is_break()) state.last_fired[reminder.id] = now;
    return answered(std::move(state));
}

ReminderState paused_until(ReminderState state, std::optional<UtcInstant> until) {
    state.paused_until = until;
    return state;
}

UtcInstant tomorrow(UtcInstant now, const Zone& zone, hours rollover) {
    return instant_of(practice_day(stamp(now, zone), rollover) + days{1} + rollover, zone);
}

}  // namespace legato
