#include "ui/paint/fonts.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "files/whole_file.h"
#include "ui/paint/icon.h"
#include "ui/paint/letters.h"

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
    float follows_text_scale = 1;  // growth with the text scale, 1 = in full; large text grows less
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
    {"Inter-Regular.otf", 13, inter, 1.4F},                     // caption
    {"Inter-SemiBold.otf", 12, inter, 1.4F, 1, false, 0.9F},    // overline
}};

static_assert(sizeof(ImWchar) == sizeof(latin_letters[0]));
constexpr const char* icon_file = "MaterialIcons-Regular.ttf";
constexpr float icon_size = 36;    // dp; icons are mostly drawn smaller, which stays sharp
constexpr float smallest_em = 12;  // dp: nobody reads less
constexpr std::size_t largest_font = std::size_t{32} << 20;

// Limits that keep the picture of all letters small, in pixels. Letters larger than `most_pixels`
// are drawn enlarged; above `fine_pixels`, a face that is only a little larger is drawn smaller
// instead of adding one more.
constexpr float most_pixels = 92;
constexpr float most_digit_pixels = 240;
constexpr float fine_pixels = 40;
constexpr float shared_down_to = 0.75F;

// The icons in use, as a list of ranges of one letter each.
std::vector<ImWchar> icon_ranges() {
    std::vector<ImWchar> ranges;
    for (const Icon icon : all_icons) {
        const auto code = static_cast<ImWchar>(code_of(icon));
        if (code != 0) ranges.insert(ranges.end(), {code, code});
    }
    ranges.push_back(0);
    return ranges;
}

std::string read_font(const std::filesystem::path& file) {
    std::string bytes = files::read_whole(file, largest_font).value_or("");
    const auto starts_with = [&](const char* magic) {
        return bytes.size() > 1024 && std::memcmp(bytes.data(), magic, 4) == 0;
    };
    if (!starts_with("\0\1\0\0") && !starts_with("OTTO") && !starts_with("true")) bytes.clear();
    return bytes;
}

ImFont* add(ImFontAtlas& atlas, const std::string& bytes, const ImWchar* letters, float pixels) {
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

float em_of(const Style& style, float text_scale) {
    return std::max(style.em * (1 + (text_scale - 1) * style.follows_text_scale), smallest_em);
}

// Orders the styles by height of their letters, the highest first: smaller styles may share their
// letters.
std::array<std::size_t, text_styles> largest_first(float text_scale) {
    std::array<std::size_t, text_styles> order{};
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return em_of(styles[a], text_scale) > em_of(styles[b], text_scale);
    });
    return order;
}

// The letters of each file in the sizes in which they are needed.
class Files {
  public:
    Files(ImFontAtlas& atlas, const std::filesystem::path& folder)
        : atlas_(atlas), folder_(folder) {}

    // Finds letters for text so many pixels high. Callers ask from the largest to the smallest.
    ImFont* face(const Style& style, float height) {
        const float most = style.digits_only ? most_digit_pixels : most_pixels;
        const float pixels = std::min(height, most);
        const float most_shared = pixels > fine_pixels ? pixels / shared_down_to : pixels;
        for (const Face& face : faces_)
            if (face.file == style.file && face.pixels >= pixels && face.pixels <= most_shared)
                return face.font;
        const std::string bytes = read_font(folder_ / style.file);
        complete_ = complete_ && !bytes.empty();
        ImFont* font = add(atlas_, bytes,
                           style.digits_only ? digit_letters.data() : latin_letters.data(), pixels);
        faces_.push_back({style.file, pixels, font});
        return font;
    }

    bool complete() const { return complete_; }

  private:
    struct Face {
        std::string_view file;
        float pixels;
        ImFont* font;
    };

    ImFontAtlas& atlas_;
    const std::filesystem::path& folder_;
    std::vector<Face> faces_;
    bool complete_ = true;
};

}  // namespace

Fonts load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder, float scale,
                 float text_scale) {
    Fonts fonts;
    fonts.complete = true;
    fonts.enlarged = text_scale;
    atlas.Clear();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoPowerOfTwoHeight;
    Files files(atlas, folder);
    for (const std::size_t i : largest_first(text_scale)) {
        const Style& style = styles[i];
        const float em = em_of(style, text_scale);
        const float height = std::round(em * style.height_of_em * scale);
        fonts.faces[i] = {files.face(style, height), height / scale, std::round(em * style.leading),
                          style.spacing};
    }
    // Ranges live as long as the atlas, which is built again when the graphics device was lost.
    static const std::vector<ImWchar> icons = icon_ranges();
    if (const std::string bytes = read_font(folder / icon_file); !bytes.empty())
        fonts.icons = {add(atlas, bytes, icons.data(), std::round(icon_size * scale)), icon_size,
                       icon_size, 0};
    fonts.complete = files.complete() && fonts.icons.font;
    atlas.Build();
    return fonts;
}

}  // namespace legato::ui
