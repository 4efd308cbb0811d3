#pragma once

#include <string>

#include "ui/frame.h"

namespace legato::ui {

/// Which of a few pages is shown: the dot of this one is a bar.
struct PageDots {
    std::string id = {};
    std::string label = {};
    int page = 0;  ///< from 0
    int pages = 1;
};
void page_dots(Frame& frame, const Rect& rect, const PageDots& dots);

}  // namespace legato::ui
