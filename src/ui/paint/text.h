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

/// Draws one line, in the middle of the height of `box`; a text that is too long ends in "…". True
/// if it fitted.
bool draw_text(Canvas& canvas, const Rect& box, std::string_view text, Text style, Color color,
               Align align = Align::left);

/// Breaks a text between words, and within a word only if the word alone is too wide.
std::vector<std::string_view> wrapped(const Canvas& canvas, std::string_view text, Text style,
                                      float width);

float paragraph_height(const Canvas& canvas, std::string_view text, Text style, float width);

/// Draws lines from the top of `box`. True if all fitted; lines that do not are left out.
bool draw_paragraph(Canvas& canvas, const Rect& box, std::string_view text, Text style, Color color,
                    Align align = Align::left);

/// Finds the first of `styles` in which the text fits into width and height, else the last.
Text fitting(const Canvas& canvas, std::string_view text, const std::vector<Text>& styles,
             float width, float height);

/// Draws a pictogram in a square around its centre; draws nothing if its font is missing.
void draw_icon(Canvas& canvas, Icon icon, Point center, float size, Color color);

/// Draws digits and colons in cells of equal width, so that a countdown does not jitter. The digits
/// are made smaller if they would be wider than `widest`.
void draw_digits(Canvas& canvas, Point center, std::string_view digits, float height, float widest,
                 Color color);

}  // namespace legato::ui
