#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/paint/canvas.h"

namespace legato::ui::paint {

struct TextStyle {
    ImFont* font = nullptr;
    float size = 16;           ///< dp
    float line_height = 1.4F;  ///< of the size; ImGui itself knows only the font's own
    float spacing = 0;         ///< dp between letters, as in overlines
};

enum class Align { left, centre, right };

float width_of(const Canvas& canvas, const TextStyle& style, std::string_view text);

/// One line, on whole pixels; `at` is its top left, top middle or top right.
void line(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
          std::string_view text, Align align = Align::left);

/// Breaks at spaces and at line ends; a word longer than a line is broken where it must be.
std::vector<std::string> wrapped(const Canvas& canvas, const TextStyle& style,
                                 std::string_view text, float width);

/// Draws wrapped lines from `at` downwards and returns their height in dp.
float paragraph(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
                const std::vector<std::string>& lines, Align align = Align::left);

/// Digits in cells of one width, so that a countdown does not tremble.
float digits_width(const Canvas& canvas, const TextStyle& style, std::string_view digits);
void digits(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
            std::string_view digits, Align align = Align::centre);

}  // namespace legato::ui::paint
