#include "core/diary/leg_standing.h"

#include <algorithm>

namespace legato {

namespace {

using enum Closings;

constexpr Closings by_checked = legs_until_checked | all_until_checked;
constexpr Closings by_cleared = all_until_cleared | legs_until_cleared;
constexpr Closings closes_legs = by_checked | by_cleared | back_until_asked;
constexpr Closings closes_back = all_until_checked | all_until_cleared | back_until_asked;

// Takes in a whole check. A new check lifts `back_until_asked`, as such pain may be gone; every
// other closing stays until its word is said.
void answer(LegStanding& standing, const LegCheckEntry& check) {
    standing.closings =
        without(standing.closings, back_until_asked) | without(check.closings, massage_until_next);
    standing.clot_told = standing.clot_told || any(check.closings & legs_until_cleared);
    standing.massage_left_out = standing.clot_told || any(check.closings & by_cleared);
    standing.checked_on = check.practice_day;
    if (check.massage && !any(check.closings))
        standing.massage_open_on = check.practice_day;
    else if (check.massage || any(check.closings))
        standing.massage_open_on.reset();
}

void take(LegStanding& standing, const LegCheckEntry& said) {
    switch (said.word) {
        case LegWord::answered:
            return answer(standing, said);
        case LegWord::checked:
            standing.closings = without(standing.closings, by_checked | back_until_asked);
            return;
        case LegWord::asked:
            standing.closings = without(standing.closings, back_until_asked);
            return;
        case LegWord::cleared:
            standing.closings = without(standing.closings, by_cleared);
            return;
    }
}

WhyClosed why(Closings closings) {
    if (any(closings & by_checked)) return WhyClosed::until_checked;
    if (any(closings & by_cleared)) return WhyClosed::until_cleared;
    return any(closings) ? WhyClosed::until_asked : WhyClosed::open;
}

}  // namespace

LegStanding leg_standing(const std::vector<LegCheckEntry>& checks) {
    LegStanding standing;
    for (const LegCheckEntry& said : checks) take(standing, said);
    return standing;
}

WhyClosed why_closed(LegCheckRule rule, const LegStanding& standing, LocalDay today) {
    switch (rule) {
        case LegCheckRule::never:
            return WhyClosed::open;
        case LegCheckRule::back:
            return why(standing.closings & closes_back);
        case LegCheckRule::leg:
            return why(standing.closings & closes_legs);
        case LegCheckRule::every_time:
            break;
    }
    if (any(standing.closings & closes_legs)) return why(standing.closings & closes_legs);
    if (standing.massage_left_out) return WhyClosed::left_out;
    return standing.massage_open_on == today ? WhyClosed::open : WhyClosed::needs_check;
}

std::optional<LegWord> way_out(WhyClosed why) {
    switch (why) {
        case WhyClosed::until_checked:
            return LegWord::checked;
        case WhyClosed::until_asked:
            return LegWord::asked;
        case WhyClosed::until_cleared:
            return LegWord::cleared;
        case WhyClosed::open:
        case WhyClosed::left_out:
        case WhyClosed::needs_check:
            break;
    }
    return std::nullopt;
}

std::optional<LegWord> way_out(const LegStanding& standing) {
    return way_out(why(standing.closings));
}

std::vector<DayRange> closed_days(const std::vector<LegCheckEntry>& checks, LocalDay today) {
    std::vector<DayRange> ranges;
    LegStanding standing;
    bool was_closed = false;
    for (const LegCheckEntry& said : checks) {
        take(standing, said);
        const bool closed = any(standing.closings);
        if (closed && !was_closed) ranges.push_back({said.practice_day, said.practice_day});
        if (was_closed) ranges.back().last = std::max(ranges.back().first, said.practice_day);
        was_closed = closed;
    }
    if (was_closed) ranges.back() = {std::min(ranges.back().first, today), today};
    return ranges;
}

bool is_leg_check_due(const LegStanding& standing, const LocalStamp& now, const NightHours& night,
                      std::chrono::hours rollover) {
    if (is_night(now, night) || any(standing.closings)) return false;
    return !standing.checked_on ||
           practice_day(now, rollover) - *standing.checked_on >= leg_check_every;
}

LegCheckEntry leg_check_entry(const EntryId& id, LegWord word, const LocalStamp& now,
                              std::chrono::hours rollover,
                              const std::vector<LegCheckEntry>& before) {
    LegCheckEntry entry;
    entry.id = id;
    entry.written = before.empty() ? now.at : std::max(now.at, before.back().written + Seconds{1});
    entry.word = word;
    entry.said = now;
    entry.practice_day = practice_day(now, rollover);
    return entry;
}

}  // namespace legato
