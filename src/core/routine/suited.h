#pragma once

#include <vector>

#include "core/routine/preferences.h"
#include "core/routine/routine.h"

namespace legato {

/// Time for which a leg is spared after a cramp.
constexpr std::chrono::hours spared_after_cramp{24};

/// Tells whether a step rises onto the toes, by its motion or its pose.
bool is_heel_raise(const Step& step);

/// Tells whether a step curls the toes.
bool is_toe_curl(const Step& step);

/// Makes the routine as it suits a person now:
/// - on the day after a cramp without heel raises and toe curls,
/// - at night without heel raises, so that no foot goes below level,
/// - where a step is left out, with the step that its author wrote `instead`, if there is one,
/// - in words that fit `for_me`.
/// `compile` calls this function; screens that show a routine before it starts need to call it too.
Routine suited(Routine routine, const Preferences& preferences);

/// Lists preferences for each way in which `suited` may change what is said, for callers that need
/// every line.
std::vector<Preferences> all_ways_to_suit();

}  // namespace legato
