#include "core/reminders/next_fire.h"

#include <algorithm>

namespace legato {

namespace {

using std::chrono::days;
using std::chrono::hours;

// Range of the search. A rule with a day of the week comes round within a week; somebody whose
// wrong clock has recorded future days as done waits longer.
constexpr days look_ahead{400};

std::optional<UtcInstant> next_daily(const DailyRule& daily, const Weekdays& on,
                                     const RuleHistory& history, UtcInstant now, const Zone& zone,
                                     hours rollover) {
    const LocalDay today = std::chrono::floor<days>(wall_time(stamp(now, zone)));
    LocalDay rung = LocalDay::min();
    if (history.last_fired) rung = date_rung_for(daily, *history.last_fired);
    for (LocalDay day = today - days{1}; day <= today + look_ahead; day += days{1}) {
        if (!on.has(day) || day == rung) continue;
        const LocalTime wall = day + daily.at;
        if (daily.skip_if_done && history.done.count(std::chrono::floor<days>(wall - rollover)))
            continue;
        if (daily.after_cramp &&
            !history.cramp_nights.count(std::chrono::floor<days>(wall - hours{12})))
            continue;
        if (const UtcInstant at = instant_of(wall, zone); at > now) return at;
    }
    return std::nullopt;
}

std::optional<UtcInstant> next_break(const EveryRule& every, const Weekdays& on,
                                     const RuleHistory& history, UtcInstant now, const Zone& zone) {
    UtcInstant due = now;
    const auto rest_after = [&](UtcInstant at) {
        if (at <= now) due = std::max(due, at + every.interval);
    };
    if (history.last_fired) rest_after(history.last_fired->at);
    if (history.last_break) rest_after(*history.last_break);

    const LocalDay day_due = std::chrono::floor<days>(wall_time(stamp(due, zone)));
    for (LocalDay day = day_due - days{1}; day <= day_due + days{8}; day += days{1}) {
        if (!on.has(day)) continue;
        const UtcInstant from = instant_of(day + every.from, zone);
        const UtcInstant to =
            instant_of(day + days{every.to > every.from ? 0 : 1} + every.to, zone);
        // A window that the clocks jump over may have no time left.
        if (const UtcInstant at = std::max(due, from); at < to) return at;
    }
    return std::nullopt;
}

}  // namespace

LocalDay date_rung_for(const DailyRule& rule, const LocalStamp& fired) {
    const LocalTime wall = wall_time(fired);
    const LocalDay day = std::chrono::floor<days>(wall);
    return day + rule.at <= wall ? day : day - days{1};
}

std::optional<UtcInstant> next_fire(const ReminderRule& rule, const RuleHistory& history,
                                    UtcInstant now, const Zone& zone, hours rollover) {
    if (const auto* daily = std::get_if<DailyRule>(&rule.when))
        return next_daily(*daily, rule.days, history, now, zone, rollover);
    return next_break(std::get<EveryRule>(rule.when), rule.days, history, now, zone);
}

}  // namespace legato
