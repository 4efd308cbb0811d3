#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/routine/preferences.h"
#include "core/routine/timeline.h"

namespace legato {

/// Name of the file that holds a spoken line, without its ending: the line's first words, for
/// people, and eight digits of its hash, for the program:
/// "lean-in-again-toes-straight-ahead-1f2e3d4c". The same text has the same name for ever, so a
/// recording stays where it is put.
std::string clip_name(std::string_view line);

/// Estimates how long a line takes at 130 words a minute, pauses included, for lines that have no
/// clip yet. Off by a second at most for what people write.
Millis estimated_length(std::string_view line);

/// Lists all lines said in a timeline, each text once, in the order of the first time.
std::vector<std::string> lines_in(const Timeline& timeline);

/// Lists all lines that a routine may say, whatever is chosen in it and with all its extras: each
/// text once, sorted. Empty for a routine that cannot be compiled.
std::vector<std::string> lines_of(const Routine& routine);

/// Shows every timeline that a routine can come to: whatever is chosen in it, and each of its
/// extras alone, as it is put into a running session.
void for_each_way(const Routine& routine, const std::function<void(const Timeline&)>& see);

/// Lists the choices that can change which lines are said or how close they come to each other:
/// both sides first, every number of rounds, the shortest and longest of each length, woken or not.
std::vector<Preferences> extreme_choices(const Routine& routine);

}  // namespace legato
