#pragma once

#include <map>
#include <string>

#include "core/routine/routine.h"

namespace legato {

/// What a routine counts as.
struct Counts {
    CountsAs as = CountsAs::nothing;
    bool evening = false;  ///< begun between 20:00 and 04:00 it counts as bedtime
    bool walk = false;     ///< a walk that is ticked by hand is as good
    bool cramp = false;    ///< it is played for a cramp

    Counts() = default;
    Counts(CountsAs what, bool in_the_evening = false, bool is_walk = false, bool is_cramp = false)
        : as(what), evening(in_the_evening), walk(is_walk), cramp(is_cramp) {}
};

/// What the routines count as, by their ids. One that is not in here any more counts as movement:
/// what was done stays done.
using CountsAsById = std::map<std::string, Counts>;

/// Whether sessions of this routine are cramps.
inline bool is_for_cramp(const std::string& routine, const CountsAsById& counts_as) {
    const auto known = counts_as.find(routine);
    return known != counts_as.end() && known->second.cramp;
}

}  // namespace legato
