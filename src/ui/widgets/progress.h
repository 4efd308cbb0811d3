#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// `part` from 0 to 1. Both are told to screen readers as one value, in words by `value`.
struct Progress {
    std::string id = {};
    std::string label = {};
    std::string value = {};
    float part = 0;
    float pulse = 0;  ///< 0 to 1, of a ring: its light, where nothing vibrates
};

/// A line that fills from its start; only drawn, not told.
void draw_progress(Frame& frame, const Rect& rect, float part);

void progress_bar(Frame& frame, const Rect& rect, const Progress& progress);

/// A ring that fills clockwise, with a free middle.
void progress_ring(Frame& frame, Point center, float radius, float width, const Progress& progress);

}  // namespace legato::ui
