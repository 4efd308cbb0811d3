#pragma once

#include "ui/frame.h"
#include "ui/widgets/progress.h"

namespace legato::ui {

/// Draws how far a thing of several steps is: a piece for each step, those behind filled, the piece
/// of `step` (from 0) filled as far as `progress.part` of the step is done. Where pieces would be
/// too small to be told apart, one bar stands for all of them.
void segment_progress(Frame& frame, const Rect& rect, const Progress& progress, std::size_t step,
                      std::size_t steps);

}  // namespace legato::ui
