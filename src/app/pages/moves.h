#pragma once

#include <vector>

#include "app/pages/view_inputs.h"
#include "ui/screens/routine.h"

namespace legato {

/// Lists the moves of a routine as it would be played now: its exercise, told once where it is
/// repeated or done on both sides. In a routine of rest the resting counts too.
std::vector<ui::RoutineView::Move> moves_of(const ViewInputs& inputs, const Routine& routine);

/// Number of the moves, and the timeline that they are in. Each phase's `written` is the place of
/// its step in the routine, from 1.
struct Outline {
    Timeline timeline;
    std::size_t moves;
};
Result<Outline> outline_of(const ViewInputs& inputs, const Routine& routine);

/// Lists the choices for a routine, with the present value of each. Choices that would change
/// nothing are left out.
std::vector<ui::RoutineView::Choice> choices_of(const ViewInputs& inputs, const Routine& routine);

}  // namespace legato
