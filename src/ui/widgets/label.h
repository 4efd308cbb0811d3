#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/paint/text.h"

namespace legato::ui {

/// Text that is drawn and told to screen readers. Headings and rows have one line; paragraphs wrap.
struct Label {
    std::string id = {};
    std::string text = {};
    Text style = Text::body;
    Color color;
    Align align = Align::left;
    Role role = Role::text;
};

void line(Frame& frame, const Rect& rect, const Label& label);
void paragraph(Frame& frame, const Rect& rect, const Label& label);

}  // namespace legato::ui
