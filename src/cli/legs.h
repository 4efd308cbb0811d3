#pragma once

#include <string>
#include <vector>

#include "app/machine/device.h"
#include "cli/options.h"
#include "content/routine_file.h"
#include "core/diary/leg_check.h"

namespace legato::cli {

/// What leg checks have to say here and now.
struct LegState {
    LegCheck check;  ///< a fault of its file is told on stderr
    std::vector<LegCheckEntry> said;
    LegStanding standing;
    LocalDay today;  ///< told only if it matters
};
LegState leg_state(const Device& device, const DayArgs& days);

/// Why it is closed now, one sentence; empty = it is open.
std::string why_closed(const LegState& legs, const Routine& routine);
/// The same with its name and the way out, for whoever wanted to play it.
std::string closed_sentence(const LegState& legs, const Routine& routine);

/// Error: it is closed; the sentence says why, and the way out. A check that is due is one line on
/// stderr, and never holds up a session.
Result<void> may_play(const Device& device, const DayArgs& days, const Routine& routine);

/// The ids of those that are closed.
std::vector<std::string> closed_ids(const LegState& legs, const content::Library& library);

}  // namespace legato::cli
