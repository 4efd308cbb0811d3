#pragma once

#include <vector>

#include "core/routine/preferences.h"
#include "core/routine/routine.h"

namespace legato {

/// How long a leg is spared after a cramp.
constexpr std::chrono::hours spared_after_cramp{24};

/// Rises onto the toes, by its motion or its pose.
bool is_heel_raise(const Step& step);

/// Curls the toes.
bool is_toe_curl(const Step& step);

/// The routine as it suits this person now:
/// - a day after a cramp without heel raises and toe curls,
/// - at night without heel raises, so that no foot goes below level,
/// - where a step is left out, with the step that its author wrote `instead`, if there is one,
/// - in words that fit `for_me`.
/// `compile` does this by itself; what is shown about a routine before it starts needs it too.
Routine suited(Routine routine, const Preferences& preferences);

/// Preferences for each way in which `suited` may change what is said; for whoever needs every
/// line.
std::vector<Preferences> all_ways_to_suit();

}  // namespace legato
