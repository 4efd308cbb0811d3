#pragma once

#include "core/diary/history.h"
#include "core/time/local_time.h"

namespace legato {

/// Makes the entry of a tick made now, for the present practice day. The entry has no id yet.
TickEntry new_tick(std::string what, const LocalStamp& now, std::chrono::hours rollover);

/// Ticks of one thing on one practice day: how many, and the last; null if there are none.
struct Ticked {
    int times = 0;
    const TickEntry* last = nullptr;
};
Ticked ticked(const History& history, std::string_view what, LocalDay day);

}  // namespace legato
