#pragma once

#include <string_view>
#include <vector>

#include "ui/paint/canvas.h"
#include "ui/paint/icon.h"

namespace legato::ui {

enum class Align { left, center, right };

float text_width(const Canvas& canvas, std::string_view text, Text style);
inline float line_height(const Canvas& canvas, Text style) {
    return canvas.fonts()[style].line;
}

/// One line, in the middle of the height of `box`; too long a text ends in "…". True if it fitted.
bool draw_text(Canvas& canvas, const Rect& box, std::string_view text, Text style, Color color,
               Align align = Align::left);

/// Broken between words, within a word only if that alone is too wide.
std::vector<std::string_view> wrapped(const Canvas& canvas, std::string_view text, Text style,
                                      float width);

float paragraph_height(const Canvas& canvas, std::string_view text, Text style, float width);

/// Lines from the top of `box`. True if they fitted; lines that do not are left out.
bool draw_paragraph(Canvas& canvas, const Rect& box, std::string_view text, Text style, Color color,
                    Align align = Align::left);

/// The first of `styles` in which the text fits into width and height, else the last.
Text fitting(const Canvas& canvas, std::string_view text, const std::vector<Text>& styles,
             float width, float height);

/// A pictogram in a square around its centre. Nothing if its font is missing.
void draw_icon(Canvas& canvas, Icon icon, Point center, float size, Color color);

/// Digits and colons in cells of equal width, so that a countdown does not jitter. Made smaller to
/// fit `widest`.
void draw_digits(Canvas& canvas, Point center, std::string_view digits, float height, float widest,
                 Color color);

}  // namespace legato::ui
