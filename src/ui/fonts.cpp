#include "ui/fonts.h"

#include <imgui.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace legato::ui {

namespace {

// ImGui's height of a font is ascent + descent; these are that height over the em, which designers
// mean by size.
constexpr float inter = 1.21F;
constexpr float quicksand = 1.25F;

struct Style {
    const char* file;
    float em;
    float height_of_em;
    float leading;  // line over em
    bool digits_only = false;
    float spacing = 0;
};
constexpr std::array<Style, text_styles> styles{{
    {"Quicksand-Medium.ttf", 76, quicksand, 1.1F, true},   // digits
    {"Quicksand-Bold.ttf", 30, quicksand, 1.25F},          // display
    {"Quicksand-Bold.ttf", 25, quicksand, 1.3F},           // headline
    {"Quicksand-Bold.ttf", 18, quicksand, 1.35F},          // title
    {"Inter-Regular.otf", 20, inter, 1.4F},                // cue
    {"Inter-Regular.otf", 16, inter, 1.4F},                // body
    {"Inter-SemiBold.otf", 16, inter, 1.4F},               // strong
    {"Inter-SemiBold.otf", 14, inter, 1.4F},               // label
    {"Inter-Medium.otf", 13, inter, 1.4F},                 // caption
    {"Inter-SemiBold.otf", 12, inter, 1.4F, false, 0.9F},  // overline
}};

// Latin with the accents of Europe, and the punctuation of running text. Each range more makes the
// picture of the letters larger, eight times over.
constexpr ImWchar latin[] = {0x0020, 0x007E, 0x00A0, 0x017F, 0x2010, 0x2015, 0x2018, 0x201E,
                             0x2022, 0x2022, 0x2026, 0x2026, 0x2190, 0x2193, 0};
constexpr ImWchar digits[] = {'0', ':', 0};

std::vector<char> read_font(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    const auto starts_with = [&](const char* magic) {
        return bytes.size() > 1024 && std::memcmp(bytes.data(), magic, 4) == 0;
    };
    if (!starts_with("\0\1\0\0") && !starts_with("OTTO") && !starts_with("true")) bytes.clear();
    return bytes;
}

ImFont* add(ImFontAtlas& atlas, const std::vector<char>& bytes, const Style& style, float pixels) {
    ImFontConfig config;
    config.OversampleH = pixels < 30 ? 2 : 1;  // small letters need places between pixels
    config.OversampleV = 1;
    config.PixelSnapH = false;
    if (bytes.empty()) {
        config.SizePixels = pixels;
        return atlas.AddFontDefault(&config);
    }
    void* owned = ImGui::MemAlloc(bytes.size());  // the atlas frees it
    std::memcpy(owned, bytes.data(), bytes.size());
    return atlas.AddFontFromMemoryTTF(owned, static_cast<int>(bytes.size()), pixels, &config,
                                      style.digits_only ? digits : latin);
}

}  // namespace

Fonts load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder, float scale) {
    Fonts fonts;
    fonts.complete = true;
    atlas.Clear();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const Style& style = styles[i];
        const std::vector<char> bytes = read_font(folder / style.file);
        fonts.complete = fonts.complete && !bytes.empty();
        const float pixels = std::round(style.em * style.height_of_em * scale);
        fonts.faces[i] = {add(atlas, bytes, style, pixels), pixels / scale,
                          std::round(style.em * style.leading), style.spacing};
    }
    atlas.Build();
    return fonts;
}

}  // namespace legato::ui
