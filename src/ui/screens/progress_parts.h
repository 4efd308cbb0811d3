#pragma once

#include "ui/screens/progress.h"

namespace legato::ui::progress {

/// The cards below the week's: each tells how high it is at a width, and is drawn into that.
constexpr float padding = 20;

float evenings_height(const Frame& frame, const ProgressView& view, float width);
void draw_evenings(Frame& frame, const Rect& rect, const ProgressView& view);

float nights_height(const Frame& frame, const ProgressView& view, float width);
void draw_nights(Frame& frame, const Rect& rect, const ProgressView& view);

}  // namespace legato::ui::progress
