#pragma once

#include "ui/screens/progress.h"

namespace legato::ui::progress {

/// Cards of Progress: each tells its height at a width, in dp, and is drawn into that.
constexpr float padding = 20;

inline int minutes_this_week(const ProgressView& view) {
    return view.minutes.empty() ? 0 : view.minutes.back();
}

/// Card of this week: the ring, the streaks, the minutes.
float week_height(const Frame& frame, const ProgressView& view, float width);
void draw_week(Frame& frame, const Rect& rect, const ProgressView& view);

/// Card of the last 13 weeks: a map of their days, and bars of their minutes.
float weeks_height(const Frame& frame, const ProgressView& view, float width);
void draw_weeks(Frame& frame, const Rect& rect, const ProgressView& view);

float evenings_height(const Frame& frame, const ProgressView& view, float width);
void draw_evenings(Frame& frame, const Rect& rect, const ProgressView& view);

float nights_height(const Frame& frame, const ProgressView& view, float width);
void draw_nights(Frame& frame, const Rect& rect, const ProgressView& view);

}  // namespace legato::ui::progress
