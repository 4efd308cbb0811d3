#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// A list that scrolls in its viewport for as long as this object lives. It is filled from its
/// beginning, piece by piece; its length is that of all pieces.
class ScrollArea {
  public:
    using Axis = Interaction::Axis;
    ScrollArea(Frame& frame, const std::string& id, const Rect& viewport,
               Axis axis = Axis::vertical);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    /// Makes the place of the next piece, `length` dp long and as wide (sideways: as high) as the
    /// viewport.
    Rect next(float length);
    void gap(float length) { next(length); }

    /// True if a piece can be seen: long lists leave out the others.
    bool shows(const Rect& piece) const { return !intersection(piece, viewport_).empty(); }

    float width() const { return viewport_.w; }

    /// True if there is more below, or at the right of a sideways list.
    bool goes_on() const;

  private:
    Frame& frame_;
    Rect viewport_;
    Axis axis_;
    float start_;  ///< start of the content on the screen
    float used_ = 0;
};

}  // namespace legato::ui
