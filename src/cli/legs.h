#pragma once

#include <string>
#include <vector>

#include "app/machine/device.h"
#include "cli/options.h"
#include "content/routine_file.h"
#include "core/diary/leg_check.h"

namespace legato::cli {

/// State of leg checks here and now.
struct LegState {
    LegCheck check;  ///< the questions; a fault of their file is told on stderr
    std::vector<LegCheckEntry> said;
    LegStanding standing;
    LocalDay today;  ///< day of practice; set only where a check has opened the massage for one day
};
LegState leg_state(const Device& device, const DayArgs& days);

/// Sentence on why a routine is closed now; empty = it is open.
std::string why_closed(const LegState& legs, const Routine& routine);
/// Sentence on why a routine is closed, with its name and the way out, for somebody who wanted to
/// play it.
std::string closed_sentence(const LegState& legs, const Routine& routine);

/// Checks that a routine is open. Error: it is closed; the sentence says why, and the way out. A
/// check that is due is one line on stderr, and never holds up a session.
Result<void> may_play(const Device& device, const DayArgs& days, const Routine& routine);

/// Ids of the routines that are closed.
std::vector<std::string> closed_ids(const LegState& legs, const content::Library& library);

}  // namespace legato::cli
