#pragma once

#include <map>
#include <string>

#include "core/routine/routine.h"

namespace legato {

/// Kinds of activity that a routine counts as.
struct Counts {
    CountsAs as = CountsAs::nothing;
    bool evening = false;  ///< counts as bedtime if begun between 20:00 and 04:00
    bool walk = false;     ///< a walk ticked by hand counts as well
    bool cramp = false;    ///< played for a cramp

    Counts() = default;
    Counts(CountsAs what, bool in_the_evening = false, bool is_walk = false, bool is_cramp = false)
        : as(what), evening(in_the_evening), walk(is_walk), cramp(is_cramp) {}
};

/// Counts of the routines by their ids. A routine that is no longer listed counts as movement, so
/// that what was done stays done.
using CountsAsById = std::map<std::string, Counts>;

/// Tells whether sessions of this routine are cramps.
inline bool is_for_cramp(const std::string& routine, const CountsAsById& counts_as) {
    const auto known = counts_as.find(routine);
    return known != counts_as.end() && known->second.cramp;
}

}  // namespace legato
