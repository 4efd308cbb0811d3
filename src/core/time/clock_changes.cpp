#include "core/time/clock_changes.h"

#include <algorithm>

namespace legato {

std::vector<ClockChange> changes_between(UtcInstant first, UtcInstant last, const Zone& zone) {
    std::vector<ClockChange> changes;
    Seconds before = zone.offset_at(first);
    for (UtcInstant day = first + std::chrono::days{1}; day <= last; day += std::chrono::days{1}) {
        const Seconds after = zone.offset_at(day);
        if (after == before) continue;
        UtcInstant low = day - std::chrono::days{1}, high = day;  // changes in (low, high]
        while (high - low > Seconds{1}) {
            const UtcInstant middle = low + (high - low) / 2;
            (zone.offset_at(middle) == before ? low : high) = middle;
        }
        changes.push_back({high, before, after});
        before = after;
    }
    return changes;
}

bool is_odd(LocalTime wall, const ClockChange& change) {
    const LocalTime before = wall_time({change.at, change.from, {}});
    const LocalTime after = wall_time({change.at, change.to, {}});
    return wall >= std::min(before, after) && wall < std::max(before, after);
}

}  // namespace legato
