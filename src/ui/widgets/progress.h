#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// Progress of a bar or a ring: `part` from 0 to 1. Screen readers are told it as one value, in
/// words by `value`.
struct Progress {
    std::string id = {};
    std::string label = {};
    std::string value = {};
    float part = 0;
    float pulse = 0;  ///< light of a ring where nothing vibrates, 0 to 1
};

/// Draws a line that fills from its start; screen readers are not told.
void draw_progress(Frame& frame, const Rect& rect, float part);

void progress_bar(Frame& frame, const Rect& rect, const Progress& progress);

/// Draws a ring that fills clockwise, with a free middle.
void progress_ring(Frame& frame, Point center, float radius, float width, const Progress& progress);

}  // namespace legato::ui
