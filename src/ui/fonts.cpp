#include "ui/fonts.h"

#include <imgui.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "ui/icon.h"

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
    float leading;                 // line over em
    float follows_text_scale = 1;  // large text grows less
    bool digits_only = false;
    float spacing = 0;
};
constexpr std::array<Style, text_styles> styles{{
    {"Quicksand-Medium.ttf", 76, quicksand, 1.1F, 0.3F, true},  // digits
    {"Quicksand-Bold.ttf", 30, quicksand, 1.25F, 0.6F},         // display
    {"Quicksand-Bold.ttf", 25, quicksand, 1.3F, 0.7F},          // headline
    {"Quicksand-Bold.ttf", 18, quicksand, 1.35F, 0.85F},        // title
    {"Inter-Regular.otf", 22, inter, 1.4F},                     // cue
    {"Inter-Regular.otf", 16, inter, 1.4F},                     // body
    {"Inter-SemiBold.otf", 16, inter, 1.4F},                    // strong
    {"Inter-SemiBold.otf", 14, inter, 1.4F},                    // label
    {"Inter-Medium.otf", 13, inter, 1.4F},                      // caption
    {"Inter-SemiBold.otf", 12, inter, 1.4F, 1, false, 0.9F},    // overline
}};

// Latin with the accents of Europe, and the punctuation of running text. Each range more makes the
// picture of the letters larger, eight times over.
constexpr ImWchar latin[] = {0x0020, 0x007E, 0x00A0, 0x017F, 0x2010, 0x2015, 0x2018, 0x201E,
                             0x2022, 0x2022, 0x2026, 0x2026, 0x2190, 0x2193, 0};
constexpr ImWchar digits[] = {'0', ':', 0};
constexpr const char* icon_file = "MaterialIcons-Regular.ttf";
constexpr float icon_size = 36;     // dp; drawn smaller mostly, which stays sharp
constexpr float smallest_em = 12;   // dp: nobody reads less
constexpr float most_pixels = 110;  // high; larger letters are drawn enlarged

// The icons that are used, as a list of ranges of one letter each.
std::vector<ImWchar> icon_ranges() {
    std::vector<ImWchar> ranges;
    for (const Icon icon : all_icons) {
        const auto code = static_cast<ImWchar>(code_of(icon));
        if (code != 0) ranges.insert(ranges.end(), {code, code});
    }
    ranges.push_back(0);
    return ranges;
}

std::vector<char> read_font(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    const auto starts_with = [&](const char* magic) {
        return bytes.size() > 1024 && std::memcmp(bytes.data(), magic, 4) == 0;
    };
    if (!starts_with("\0\1\0\0") && !starts_with("OTTO") && !starts_with("true")) bytes.clear();
    return bytes;
}

ImFont* add(ImFontAtlas& atlas, const std::vector<char>& bytes, const ImWchar* letters,
            float pixels) {
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
                                      letters);
}

}  // namespace

Fonts load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder, float scale,
                 float text_scale) {
    Fonts fonts;
    fonts.complete = true;
    fonts.enlarged = text_scale;
    atlas.Clear();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const Style& style = styles[i];
        const std::vector<char> bytes = read_font(folder / style.file);
        fonts.complete = fonts.complete && !bytes.empty();
        const float grown = style.em * (1 + (text_scale - 1) * style.follows_text_scale);
        const float em = std::max(grown, smallest_em);
        const float pixels = std::min(std::round(em * style.height_of_em * scale), most_pixels);
        fonts.faces[i] = {
            add(atlas, bytes, style.digits_only ? digits : latin, pixels),
            std::round(em * style.height_of_em * scale) / scale,
            std::round(em * style.leading),
            style.spacing,
        };
    }
    const std::vector<ImWchar> icons = icon_ranges();  // until the atlas is built
    if (const std::vector<char> bytes = read_font(folder / icon_file); !bytes.empty())
        fonts.icons = {add(atlas, bytes, icons.data(), std::round(icon_size * scale)), icon_size,
                       icon_size, 0};
    fonts.complete = fonts.complete && fonts.icons.font;
    atlas.Build();
    return fonts;
}

}  // namespace legato::ui
