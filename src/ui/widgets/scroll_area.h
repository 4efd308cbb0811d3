#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// A list that scrolls in its viewport, for as long as this lives. It is filled from its beginning,
/// piece by piece; how long it has become is its length.
class ScrollArea {
  public:
    using Axis = Interaction::Axis;
    ScrollArea(Frame& frame, const std::string& id, const Rect& viewport,
               Axis axis = Axis::vertical);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    /// The place of the next piece, as wide (or, sideways, as high) as the viewport.
    Rect next(float length);
    void gap(float length) { next(length); }

    /// Whether a piece can be seen: long lists leave out the others.
    bool shows(const Rect& piece) const { return !intersection(piece, viewport_).empty(); }

    float width() const { return viewport_.w; }

    /// Whether there is more below, or at its right.
    bool goes_on() const;

  private:
    Frame& frame_;
    Rect viewport_;
    Axis axis_;
    float start_;  ///< where the content begins, on the screen
    float used_ = 0;
};

}  // namespace legato::ui
