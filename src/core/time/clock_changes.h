#pragma once

#include <vector>

#include "core/time/local_time.h"

namespace legato {

/// A change of a zone's clocks: from `at` on they are `to` ahead of UTC instead of `from`.
struct ClockChange {
    UtcInstant at;
    Seconds from, to;
};

std::vector<ClockChange> changes_between(UtcInstant first, UtcInstant last, const Zone& zone);

/// Tells whether the clocks jump over this time, or show it twice.
bool is_odd(LocalTime wall, const ClockChange& change);

}  // namespace legato
