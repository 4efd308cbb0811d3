#pragma once

#include "core/diary/history.h"
#include "core/time/local_time.h"

namespace legato {

/// What is ticked now, for the practice day that it is. It has no id yet.
TickEntry new_tick(std::string what, const LocalStamp& now, std::chrono::hours rollover);

/// How often it was ticked for a practice day, and the last of these; null if it was not.
struct Ticked {
    int times = 0;
    const TickEntry* last = nullptr;
};
Ticked ticked(const History& history, std::string_view what, LocalDay day);

}  // namespace legato
