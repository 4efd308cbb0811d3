#pragma once

#include <array>
#include <filesystem>

struct ImFont;
struct ImFontAtlas;

namespace legato::ui {

/// Styles in which text is set.
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
    overline  ///< small capitals with space between the letters
};
constexpr std::size_t text_styles = 10;

/// The letters of one text style, ready to draw. Sizes in dp.
struct Typeface {
    ImFont* font = nullptr;
    float height = 0;   ///< height from the top of the tallest letter to the bottom of the lowest
    float line = 0;     ///< distance from one line to the next
    float spacing = 0;  ///< space added between letters
};

struct Fonts {
    std::array<Typeface, text_styles> faces;
    Typeface icons;      ///< icon letters, see icon.h; without a font icons are left out
    float enlarged = 1;  ///< text scale that icons beside text follow
    /// True: all files were found; false: a plain built-in letter stands in.
    bool complete = false;

    const Typeface& operator[](Text style) const { return faces[static_cast<std::size_t>(style)]; }
};

/// Fills the atlas from the font files in `folder`, for a screen with `scale` pixels a dp and text
/// magnified by the text scale. Large text grows less. Never fails: missing or damaged fonts are
/// replaced by the built-in one.
Fonts load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder, float scale,
                 float text_scale);

}  // namespace legato::ui
