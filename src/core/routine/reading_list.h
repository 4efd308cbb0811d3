#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/routine/routine.h"
#include "core/routine/timeline.h"

namespace legato {

/// One time that a line is said in a timeline, which has to outlive this.
struct Saying {
    const Cue* line = nullptr;
    const Phase* phase = nullptr;
    /// Time until the next line begins or the timeline is over; none for the last line of a
    /// timeline without an end.
    std::optional<Millis> room;
    bool is_last = false;
};

/// Lists all that is said in a timeline, in order.
std::vector<Saying> sayings_in(const Timeline& timeline);

/// Step of a routine in which a line is said.
struct LinePlace {
    std::string routine;  ///< id
    std::string title;    ///< of the routine
    std::string step;     ///< title of the step

    friend bool operator==(const LinePlace&, const LinePlace&) = default;
};

/// A line to be read aloud by somebody who lends Legato her voice.
struct ReadLine {
    std::string text;
    /// Longest time that it may take: the shortest time until the next line begins or its own phase
    /// is over, whatever is chosen.
    Millis room{0};
    std::vector<LinePlace> places;  ///< at least one; the first is where it stands in the list
};

/// Lists all lines that the routines may say, each text once, so that the list can be read aloud
/// from top to bottom: routine by routine, relief of a cramp first and a person's own last, in the
/// order in which a session says them.
std::vector<ReadLine> reading_list(std::span<const Routine> routines);

}  // namespace legato
