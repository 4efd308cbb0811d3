#pragma once

#include "ui/frame.h"
#include "ui/widgets/progress.h"

namespace legato::ui {

/// How far a thing of several steps is: a piece for each of them, those behind filled, the one at
/// `step` (from 0) filled as far as `progress.part` of it is done. Where pieces would be too small
/// to be told apart, one bar over all of them.
void segment_progress(Frame& frame, const Rect& rect, const Progress& progress, std::size_t step,
                      std::size_t steps);

}  // namespace legato::ui
