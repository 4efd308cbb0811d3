#include "core/diary/progress.h"

#include <algorithm>

#include "core/diary/leg_standing.h"

namespace legato {

namespace {

using std::chrono::days;

// Facts about each day, before they are laid out in weeks.
struct Facts {
    std::set<LocalDay> movement, bedtime;
    std::map<LocalDay, int> tried, counted;  ///< sessions and walks
    std::map<LocalDay, Seconds> moved;
    std::map<LocalDay, CrampNight> nights;
    std::map<LocalDay, int> cramps;
    std::vector<DayRange> paused;

    bool is_paused(LocalDay day) const {
        return std::any_of(paused.begin(), paused.end(), [&](const DayRange& range) {
            return day >= range.first && day <= range.last;
        });
    }
};

std::set<LocalDay> only_days(const std::vector<DoneDay>& done) {
    std::set<LocalDay> found;
    for (const DoneDay& one : done) found.insert(one.day);
    return found;
}

template <class Value>
Value value_at(const std::map<LocalDay, Value>& values, LocalDay day) {
    const auto found = values.find(day);
    return found == values.end() ? Value{} : found->second;
}

Facts facts_of(const History& history, const DoneDays& done, const CountsAsById& counts_as,
               LocalDay today) {
    Facts facts{only_days(done.movement),
                only_days(done.bedtime),
                {},
                {},
                {},
                cramp_nights(history, counts_as),
                {},
                paused_days(history, today)};
    for (const SessionEntry& session : history.sessions) {
        SessionEntry whole = session;
        whole.fraction = 1;
        if (!is_movement(whole, counts_as)) continue;
        ++facts.tried[session.practice_day];
        if (is_movement(session, counts_as)) ++facts.counted[session.practice_day];
        facts.moved[session.practice_day] += std::chrono::floor<Seconds>(session.active);
    }
    for (const TickEntry& tick : history.ticks) {
        if (tick.what != walk_tick) continue;
        ++facts.tried[tick.practice_day];
        ++facts.counted[tick.practice_day];
        facts.moved[tick.practice_day] += tick.length.value_or(Seconds{0});
    }
    for (const CrampEntry& cramp : history.cramps) ++facts.cramps[cramp.night];
    return facts;
}

DayView day_view(const Facts& facts, LocalDay day, LocalDay today) {
    DayView view;
    view.day = day;
    view.is_to_come = day > today;
    if (view.is_to_come) return view;
    const int counted = value_at(facts.counted, day);
    view.level = counted > 0 ? std::min(counted + 1, 3) : value_at(facts.tried, day) > 0 ? 1 : 0;
    view.movement = facts.movement.count(day) > 0;
    view.bedtime = facts.bedtime.count(day) > 0;
    view.paused = facts.is_paused(day);
    view.cramps = value_at(facts.nights, day);
    return view;
}

WeekView week_view(const Facts& facts, const DayView* day) {
    WeekView week;
    week.first_day = day->day;
    Seconds moved{0};
    for (const DayView* const end = day + 7; day != end && !day->is_to_come; ++day) {
        week.days_done += day->movement ? 1 : 0;
        week.evenings_done += day->bedtime ? 1 : 0;
        week.cramps += value_at(facts.cramps, day->day);
        week.known_nights += day->cramps != CrampNight::unknown ? 1 : 0;
        week.cramp_nights += day->cramps == CrampNight::some ? 1 : 0;
        moved += value_at(facts.moved, day->day);
    }
    week.moved = std::chrono::floor<std::chrono::minutes>(moved);
    return week;
}

Adherence adherence(const Facts& facts, Weekdays planned, LocalDay last, int evenings) {
    Adherence result;
    if (facts.tried.empty()) return result;
    const LocalDay first = std::max(facts.tried.begin()->first, last - days{evenings - 1});
    for (LocalDay day = first; day <= last; day += days{1}) {
        const bool is_done = facts.bedtime.count(day) > 0;
        result.done += is_done ? 1 : 0;
        result.planned += is_done || (planned.has(day) && !facts.is_paused(day)) ? 1 : 0;
    }
    return result;
}

}  // namespace

Progress progress(const History& history, const ProgressOptions& options, const LocalStamp& now) {
    Progress shown;
    shown.today = practice_day(now, options.rollover);
    const DoneDays done = done_days(history, options.counts_as);
    const Facts facts = facts_of(history, done, options.counts_as, shown.today);
    const StreakRules rules{options.rollover, options.rest_days, facts.paused};
    shown.movement = streak(done.movement, rules, now);
    shown.bedtime = streak(done.bedtime, rules, now);
    shown.movement_today = facts.movement.count(shown.today) > 0;
    shown.bedtime_today = facts.bedtime.count(shown.today) > 0;
    shown.paused = open_pause(history) != nullptr || any(leg_standing(history.leg_checks).closings);

    const LocalDay last_evening = shown.today - days{shown.bedtime_today ? 0 : 1};
    shown.last_7 = adherence(facts, options.planned_evenings, last_evening, 7);
    shown.last_28 = adherence(facts, options.planned_evenings, last_evening, 28);

    const LocalDay first =
        week_of(shown.today, options.week_start) - std::chrono::weeks{shown_weeks - 1};
    for (int i = 0; i < 7 * shown_weeks; ++i)
        shown.days.push_back(day_view(facts, first + days{i}, shown.today));
    for (int i = 0; i < shown_weeks; ++i)
        shown.weeks.push_back(week_view(facts, &shown.days[static_cast<std::size_t>(7 * i)]));

    shown.comparison = compare(facts.nights, facts.bedtime, first, cramp_night(now) - days{1});
    shown.ask_about = night_to_ask_about(history, now);
    return shown;
}

}  // namespace legato
