#include "core/diary/streak.h"

#include <algorithm>
#include <bitset>

#include "core/diary/leg_standing.h"

namespace legato {

namespace {

using std::chrono::days;
using std::chrono::hours;

Counts lookup(const std::string& routine, const CountsAsById& counts_as) {
    const auto known = counts_as.find(routine);
    return known == counts_as.end() ? Counts{CountsAs::movement} : known->second;
}

// First and last moment at which something was done on a day.
struct Ends {
    LocalStamp first, last;
};

std::map<LocalDay, Ends> by_day(const std::vector<DoneDay>& done) {
    std::map<LocalDay, Ends> sorted;
    for (const DoneDay& one : done) {
        const auto [place, is_new] = sorted.try_emplace(one.day, Ends{one.at, one.at});
        if (is_new) continue;
        Ends& ends = place->second;
        if (one.at.at < ends.first.at) ends.first = one.at;
        if (one.at.at > ends.last.at) ends.last = one.at;
    }
    return sorted;
}

class Run {
  public:
    explicit Run(const StreakRules& rules) : rules_(rules) {}

    int length() const { return length_; }
    void add_done() {
        ++length_;
        in_a_row_ = 0;
        last_seven_ <<= 1;
    }
    void add_undone(LocalDay day, bool existed) {
        constexpr int year = 366;
        const bool missed = existed && !is_paused(day) && ++in_a_row_ <= year;
        last_seven_ <<= 1;
        last_seven_[0] = missed;
        if (missed && static_cast<int>(last_seven_.count()) > rules_.rest_days) length_ = 0;
    }
    /// Passes over the days between `last` and `next`, on which nothing was done.
    void pass(LocalDay last, const LocalStamp& last_at, LocalDay next, const LocalStamp& next_at) {
        const auto key = [&](Seconds offset) {
            return practice_day({next_at.at, offset, {}}, rules_.rollover);
        };
        const LocalDay as_before = next + (key(last_at.offset) - key(next_at.offset));
        for (LocalDay day = last + days{1}; day < next; day += days{1})
            add_undone(day, day < as_before);
    }

  private:
    bool is_paused(LocalDay day) const {
        return std::any_of(rules_.paused.begin(), rules_.paused.end(), [&](const DayRange& range) {
            return day >= range.first && day <= range.last;
        });
    }

    const StreakRules& rules_;
    int length_ = 0;
    int in_a_row_ = 0;           // missed days
    std::bitset<7> last_seven_;  // marks the missed days
};

}  // namespace

bool is_movement(const SessionEntry& session, const CountsAsById& counts_as) {
    return session.fraction >= counting_fraction &&
           lookup(session.routine, counts_as).as != CountsAs::nothing;
}

bool is_bedtime(const SessionEntry& session, const CountsAsById& counts_as) {
    if (session.fraction < counting_fraction) return false;
    const Counts counts = lookup(session.routine, counts_as);
    if (counts.as == CountsAs::bedtime) return true;
    if (!counts.evening) return false;
    const Seconds into_day = wall_time(session.started) - LocalTime{session.practice_day};
    return into_day >= hours{20} && into_day < hours{28};
}

DoneDays done_days(const History& history, const CountsAsById& counts_as) {
    DoneDays done;
    for (const SessionEntry& session : history.sessions) {
        const DoneDay day{session.practice_day, session.started};
        if (is_movement(session, counts_as)) done.movement.push_back(day);
        if (is_bedtime(session, counts_as)) done.bedtime.push_back(day);
    }
    for (const TickEntry& tick : history.ticks)
        if (tick.what == walk_tick) done.movement.push_back({tick.practice_day, tick.ticked});
    return done;
}

std::vector<DayRange> paused_days(const History& history, LocalDay today) {
    std::vector<DayRange> ranges;
    for (const PauseEntry& pause : history.pauses)
        if (pause.last_day)
            ranges.push_back({pause.first_day, std::max(pause.first_day, *pause.last_day)});
        else  // the pause goes on, whatever the clock was when it began
            ranges.push_back({std::min(pause.first_day, today), today});
    for (const DayRange& closed : closed_days(history.leg_checks, today)) ranges.push_back(closed);
    return ranges;
}

Streak streak(const std::vector<DoneDay>& done, const StreakRules& rules, const LocalStamp& now) {
    const LocalDay today = practice_day(now, rules.rollover);
    Streak result;
    Run run(rules);
    const std::pair<const LocalDay, Ends>* before = nullptr;
    const auto look_from_today = [&] {
        Run until_now = run;
        if (before) until_now.pass(before->first, before->second.last, today, now);
        result.current = until_now.length();
    };
    bool is_past = true;
    const std::map<LocalDay, Ends> sorted = by_day(done);
    for (const auto& day : sorted) {
        if (is_past && day.first > today) look_from_today();
        is_past = day.first <= today;
        if (before) run.pass(before->first, before->second.last, day.first, day.second.first);
        run.add_done();
        result.longest = std::max(result.longest, run.length());
        before = &day;
    }
    if (is_past) look_from_today();
    return result;
}

}  // namespace legato
