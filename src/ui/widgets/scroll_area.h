#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// A list that scrolls in its viewport, for as long as this lives. `content` is where its rectangle
/// lies now.
class ScrollArea {
  public:
    ScrollArea(Frame& frame, const std::string& id, const Rect& viewport, float content_height);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    const Rect& content() const { return content_; }

    /// Whether a row can be seen: long lists leave out the others.
    bool shows(const Rect& row) const { return !intersection(row, viewport_).empty(); }

  private:
    Frame& frame_;
    Rect viewport_;
    Rect content_;
};

}  // namespace legato::ui
