#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// Dots for a few pages; the dot of the page that is shown is a bar.
struct PageDots {
    std::string id = {};
    std::string label = {};
    int page = 0;  ///< page that is shown, from 0
    int pages = 1;
};
void page_dots(Frame& frame, const Rect& rect, const PageDots& dots);

}  // namespace legato::ui
