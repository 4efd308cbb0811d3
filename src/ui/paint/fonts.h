#pragma once

#include <array>
#include <filesystem>

struct ImFont;
struct ImFontAtlas;

namespace legato::ui {

/// The ways in which text is set.
enum class Text {
    digits,
    display,
    headline,
    title,
    cue,
    body,
    strong,
    label,
    caption,
    overline  ///< small capitals, their letters apart
};
constexpr std::size_t text_styles = 10;

/// One of them, ready to draw. Sizes in dp.
struct Typeface {
    ImFont* font = nullptr;
    float height = 0;   ///< from the top of the tallest letter to the bottom of the lowest
    float line = 0;     ///< from one line to the next
    float spacing = 0;  ///< added between letters
};

struct Fonts {
    std::array<Typeface, text_styles> faces;
    Typeface icons;         ///< see icon.h; no font: icons are left out
    float enlarged = 1;     ///< the text scale, as icons beside text follow it
    bool complete = false;  ///< all files were found; else a plain built-in letter stands in

    const Typeface& operator[](Text style) const { return faces[static_cast<std::size_t>(style)]; }
};

/// Fills the atlas for a screen with `scale` pixels a dp and text so many times as large, from the
/// font files in `folder`. What is large anyway grows less. Never fails: what is missing or damaged
/// is replaced by the built-in font.
Fonts load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder, float scale,
                 float text_scale);

}  // namespace legato::ui
