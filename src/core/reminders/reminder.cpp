#include "core/reminders/reminder.h"

#include <algorithm>

#include "core/diary/nights.h"
#include "core/reminders/next_fire.h"

namespace legato {

namespace {

bool is_for_bedtime(const Reminder& reminder, const CountsAsById& counts_as) {
    const auto known = counts_as.find(reminder.opens);
    return known != counts_as.end() && known->second.as == CountsAs::bedtime;
}

UtcInstant end_of(const SessionEntry& session) {
    return session.started.at + std::chrono::ceil<Seconds>(session.active);
}

void add_done(const Reminder& reminder, const History& history, const CountsAsById& counts_as,
              UtcInstant now, ReminderFacts& facts) {
    const auto add = [&](LocalDay day, UtcInstant at) {
        facts.done[reminder.id].insert(day);
        if (at > now) return;
        UtcInstant& last = facts.last_done.try_emplace(reminder.id, at).first->second;
        last = std::max(last, at);
    };
    const bool bedtime = is_for_bedtime(reminder, counts_as);
    for (const SessionEntry& session : history.sessions)
        if (session.routine == reminder.opens ? session.fraction >= counting_fraction
                                              : bedtime && is_bedtime(session, counts_as))
            add(session.practice_day, end_of(session));
    const auto known = counts_as.find(reminder.opens);
    const bool walk = known != counts_as.end() && known->second.walk;
    for (const TickEntry& tick : history.ticks)
        if (tick.what == reminder.opens || (tick.what == walk_tick && walk))
            add(tick.practice_day, tick.ticked.at);
}

}  // namespace

Reminder new_reminder() {
    Reminder reminder;
    reminder.rule.when = DailyRule{std::chrono::hours{20}, true, false};
    return reminder;
}

bool opens_routine(const Reminder& reminder) {
    return reminder.opens != water_tick && reminder.opens != cramp_question;
}

Weekdays planned_evenings(const std::vector<Reminder>& reminders, const CountsAsById& counts_as,
                          std::chrono::hours rollover) {
    Weekdays days;
    for (const Reminder& reminder : reminders) {
        if (!reminder.active || !is_for_bedtime(reminder, counts_as)) continue;
        const auto* daily = std::get_if<DailyRule>(&reminder.rule.when);
        const TimeOfDay at = daily ? daily->at : std::get<EveryRule>(reminder.rule.when).from;
        // A time after midnight belongs to the evening before.
        const std::chrono::days back{at < rollover ? 1 : 0};
        for (unsigned day = 0; day < 7; ++day)
            if (const std::chrono::weekday one{day}; reminder.rule.days.has(one))
                days.add(one - back);
    }
    return days.bits == 0 ? Weekdays::all() : days;
}

ReminderFacts reminder_facts(const History& history, const std::vector<Reminder>& reminders,
                             const CountsAsById& counts_as, UtcInstant now) {
    ReminderFacts facts;
    for (const Reminder& reminder : reminders) add_done(reminder, history, counts_as, now, facts);
    for (const auto& [night, cramps] : cramp_nights(history, counts_as))
        if (cramps == CrampNight::some) facts.cramp_nights.insert(night);
    const auto add_cramp = [&](const LocalStamp& began) {
        const LocalDay night = cramp_night(began);
        const Seconds since = wall_time(began) - LocalTime{night};
        if (since >= std::chrono::hours{21} && since < std::chrono::hours{32} &&
            // The person's answer that there was no cramp outweighs a session.
            facts.cramp_nights.count(night))
            facts.broken_nights.insert(night);
    };
    for (const NightEntry& answer : history.nights)
        if (answer.said == NightSaid::some) facts.broken_nights.insert(answer.night);
    for (const CrampEntry& cramp : history.cramps) add_cramp(cramp.began);
    for (const SessionEntry& session : history.sessions) {
        if (is_for_cramp(session.routine, counts_as)) add_cramp(session.started);
        const UtcInstant end = end_of(session);
        if (end <= now && (!facts.last_session || end > *facts.last_session))
            facts.last_session = end;
    }
    facts.paused = open_pause(history) != nullptr;
    return facts;
}

bool is_done(const ReminderFacts& facts, const Reminder& reminder, const LocalStamp& rung,
             std::chrono::hours rollover) {
    const auto last = facts.last_done.find(reminder.id);
    if (last != facts.last_done.end() && last->second > rung.at) return true;
    const auto* daily = std::get_if<DailyRule>(&reminder.rule.when);
    if (!daily || !daily->skip_if_done) return false;
    const LocalTime due = date_rung_for(*daily, rung) + daily->at;
    const auto done = facts.done.find(reminder.id);
    return done != facts.done.end() &&
           done->second.count(std::chrono::floor<std::chrono::days>(due - rollover)) > 0;
}

}  // namespace legato
