#pragma once

#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/paint/icon.h"
#include "ui/paint/text.h"
#include "ui/widgets/card.h"

namespace legato::ui {

/// Sentences, or the points of a list, to be read, on a card of their own.
struct Passage {
    std::string id = {};  ///< id of the heading; the lines are ID.0, ID.1, ...
    std::string heading = {};
    std::vector<std::string> lines = {};
    bool list = false;
    Icon icon = Icon::none;
    CardTone tone = CardTone::plain;
    Text style = Text::body;  ///< style of the lines
};
float passage_height(const Frame& frame, const Passage& passage, float width);
void passage(Frame& frame, const Rect& rect, const Passage& passage);

}  // namespace legato::ui
