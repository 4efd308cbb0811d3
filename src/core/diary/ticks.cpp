#include "core/diary/ticks.h"

#include <utility>

namespace legato {

TickEntry new_tick(std::string what, const LocalStamp& now, std::chrono::hours rollover) {
    TickEntry entry;
    entry.what = std::move(what);
    entry.written = now.at;
    entry.ticked = now;
    entry.practice_day = practice_day(now, rollover);
    return entry;
}

Ticked ticked(const History& history, std::string_view what, LocalDay day) {
    Ticked found;
    for (const TickEntry& tick : history.ticks)
        if (tick.what == what && tick.practice_day == day) {
            ++found.times;
            found.last = &tick;
        }
    return found;
}

}  // namespace legato
