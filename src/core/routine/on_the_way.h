#pragma once

#include <vector>

#include "core/routine/routine.h"
#include "core/routine/timeline.h"

namespace legato {

/// Longest time without a word on a walk that has words for now and then.
constexpr Millis longest_quiet_walk{150'000};

/// Puts the words along a walk into its walking phases, whose beginnings and lengths are known.
/// Half is half of the walking; two minutes before its end are told on walks of five minutes and
/// more. What a phase says at that moment is said after them.
void say_on_the_way(std::vector<Phase>& phases, const OnTheWay& words);

}  // namespace legato
