#pragma once

#include <vector>

#include "app/pages/view_inputs.h"
#include "ui/screens/routine.h"

namespace legato {

/// The moves of a routine as it would be played now: its exercise, with what is done again and
/// again, or on both sides, told once. In a rest also the resting.
std::vector<ui::RoutineView::Move> moves_of(const ViewInputs& inputs, const Routine& routine);

/// The same only counted, with the timeline that they are in; its phases are written where their
/// step has its place in the routine, from 1.
struct Outline {
    Timeline timeline;
    std::size_t moves;
};
Result<Outline> outline_of(const ViewInputs& inputs, const Routine& routine);

/// What may be chosen for it, each with what is chosen now. What would change nothing is left out.
std::vector<ui::RoutineView::Choice> choices_of(const ViewInputs& inputs, const Routine& routine);

}  // namespace legato
