#pragma once

#include <string>
#include <vector>

#include "ui/paint/color.h"
#include "ui/paint/geometry.h"

namespace legato::testing {

/// What the eye sees of a frame, read off its draw list: letters with their places and colors, and
/// what lies under them. So nothing that is drawn escapes a check, whether a widget told of it or
/// not. All in dp.

/// A line of letters, or one icon.
struct SeenText {
    std::string text;
    ui::Rect rect;     ///< around the letters' own shapes
    ui::Rect visible;  ///< the part of it that is not scrolled or cut away
    ui::Color color;
    bool icon = false;
    bool covered = false;  ///< something was painted over it
    double contrast = 0;   ///< to what lies under it, where that is least
};

struct Seen {
    std::vector<SeenText> texts;  ///< in the order of drawing; of a sheet, what is in front only
};

/// Reads the frame that the current Dear ImGui context has just drawn, at one pixel a dp. `over`:
/// the color of the screen before anything is drawn on it.
Seen look_at_frame(ui::Color over);

/// The colors of that frame without its letters, line by line, at the middles of so many fields of
/// a rectangle.
std::vector<ui::Color> colors_of_frame(const ui::Rect& rect, int columns, int rows, ui::Color over);

double luminance(ui::Color color);  ///< linear, as the eye weighs the channels
double contrast(ui::Color a, ui::Color b);

}  // namespace legato::testing
