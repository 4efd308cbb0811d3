#include "support/seen.h"

#include <imgui.h>

#include <cmath>
#include <map>
#include <tuple>

#include "support/drawn_triangles.h"
#include "ui/paint/icon.h"
#include "ui/paint/pixels.h"

namespace legato::testing {

using ui::Color;
using ui::Point;
using ui::Rect;

namespace {

double linear(std::uint8_t value) {
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

std::string utf8(unsigned code) {
    std::string out;
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 63));
    } else {
        out += static_cast<char>(0xE0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 63));
        out += static_cast<char>(0x80 | (code & 63));
    }
    return out;
}

bool is_icon(unsigned code) {
    for (const ui::Icon icon : ui::all_icons)
        if (code == ui::code_of(icon)) return code != 0;
    return false;
}

// The letters by where they are in the atlas.
struct Letter {
    const ImFont* font;
    const ImFontGlyph* glyph;
};
using Atlas = std::map<std::tuple<float, float>, Letter>;
Atlas letters_of(const ImFontAtlas& atlas) {
    Atlas letters;
    for (const ImFont* font : atlas.Fonts)
        for (const ImFontGlyph& glyph : font->Glyphs)
            if (glyph.Visible) letters[{glyph.U0, glyph.V0}] = {font, &glyph};
    return letters;
}

Color color_of(const Light& l) {
    const auto channel = [](float v) {
        return static_cast<std::uint8_t>(std::clamp(v + 0.5F, 0.F, 255.F));
    };
    return {channel(l.r), channel(l.g), channel(l.b), 255};
}

struct Reader {
    float scale;
    Light over;
    Atlas letters;
    std::vector<Triangle> triangles;
    Squares squares;

    struct Run {
        SeenText seen;
        const ImFont* font = nullptr;
        float size = 0, top = 0, pen = 0;  // pixels
        ImVec4 clip{};
        std::size_t under = 0;  // triangles drawn before it
        std::vector<ImVec2> middles;
        ImVec4 box{};
    };
    std::vector<Run> runs;
    std::size_t front = 0;  // runs before it lie behind a sheet

    void glyph(const ImDrawVert* corner, const Letter& letter, const ImVec4& clip) {
        const ImFontGlyph& g = *letter.glyph;
        const ImVec2 low = corner[0].pos, high = corner[2].pos;
        const float size = (high.x - low.x) / (g.X1 - g.X0);
        const float top = low.y - g.Y0 * size, pen = low.x - g.X0 * size;
        const float em = letter.font->FontSize * size;
        const Color color = ui::unpacked(corner[0].col);
        const bool icon = is_icon(g.Codepoint);
        Run* run = runs.empty() ? nullptr : &runs.back();
        const float gap = run ? pen - run->pen : 0;
        const bool goes_on = run && !icon && !run->seen.icon && run->font == letter.font &&
                             run->under == triangles.size() && run->seen.color == color &&
                             std::fabs(run->top - top) < 0.6F * scale && gap > -0.3F * em &&
                             gap < 1.2F * em;
        if (!goes_on) {
            runs.push_back({});
            run = &runs.back();
            run->font = letter.font;
            run->seen.color = color;
            run->seen.icon = icon;
            run->top = top;
            run->clip = clip;
            run->under = triangles.size();
            run->box = {low.x, low.y, high.x, high.y};
        } else if (gap > 0.15F * em) {
            run->seen.text += ' ';
        }
        run->seen.text += utf8(g.Codepoint);
        run->pen = pen + g.AdvanceX * size;
        run->middles.push_back({(low.x + high.x) / 2, (low.y + high.y) / 2});
        run->box = {std::min(run->box.x, low.x), std::min(run->box.y, low.y),
                    std::max(run->box.z, high.x), std::max(run->box.w, high.y)};
    }

    void shape(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImVec4& clip) {
        const Triangle t(a, b, c, clip);
        if (t.a.a <= 0 && t.b.a <= 0 && t.c.a <= 0) return;
        const ImVec2 screen = ImGui::GetIO().DisplaySize;
        const bool whole_screen = t.left <= 0 && t.top <= 0 && t.right >= screen.x &&
                                  t.bottom >= screen.y && t.clip.x <= 0 && t.clip.y <= 0;
        triangles.push_back(t);
        if (whole_screen) front = runs.size();  // the ground, or what dims all behind a sheet
    }

    void read(const ImDrawData& data) {
        for (int i = 0; i < data.CmdListsCount; ++i) {
            const ImDrawList& list = *data.CmdLists[i];
            for (const ImDrawCmd& cmd : list.CmdBuffer) {
                const ImDrawIdx* index = list.IdxBuffer.Data + cmd.IdxOffset;
                const ImDrawVert* vertex = list.VtxBuffer.Data + cmd.VtxOffset;
                for (unsigned e = 0; e + 3 <= cmd.ElemCount; e += 3) {
                    const ImDrawVert& a = vertex[index[e]];
                    const auto letter = letters.find({a.uv.x, a.uv.y});
                    const bool quad = letter != letters.end() && e + 6 <= cmd.ElemCount &&
                                      vertex[index[e + 2]].uv.x == letter->second.glyph->U1 &&
                                      vertex[index[e + 2]].uv.y == letter->second.glyph->V1;
                    if (quad) {
                        glyph(&a, letter->second, cmd.ClipRect);
                        e += 3;
                    } else {
                        shape(a, vertex[index[e + 1]], vertex[index[e + 2]], cmd.ClipRect);
                    }
                }
            }
        }
    }

    Light light_at(ImVec2 p, std::size_t count) const {
        Light light = over;
        for (const std::size_t i : squares.at(p)) {
            if (i >= count) break;
            Light color{};
            const float alpha = cover(triangles[i], p, color);
            if (alpha <= 0) continue;
            light = {light.r + (color.r - light.r) * alpha, light.g + (color.g - light.g) * alpha,
                     light.b + (color.b - light.b) * alpha};
        }
        return light;
    }

    bool covered(ImVec2 p, std::size_t since) const {
        float clear = 1;
        for (const std::size_t i : squares.at(p)) {
            if (i < since) continue;
            Light color{};
            const float alpha = cover(triangles[i], p, color);
            if (alpha > 0) clear *= 1 - alpha;
        }
        return clear < 0.7F;
    }

    Rect in_dp(float left, float top, float right, float bottom) const {
        return {left / scale, top / scale, std::max(right - left, 0.F) / scale,
                std::max(bottom - top, 0.F) / scale};
    }

    SeenText finish(const Run& run) const {
        SeenText seen = run.seen;
        const ImVec4 &box = run.box, &clip = run.clip;
        seen.rect = in_dp(box.x, box.y, box.z, box.w);
        seen.visible = in_dp(std::max(box.x, clip.x), std::max(box.y, clip.y),
                             std::min(box.z, clip.z), std::min(box.w, clip.w));
        seen.contrast = 21;
        const std::size_t step = std::max(run.middles.size() / 4, std::size_t{1});
        for (std::size_t i = 0; i < run.middles.size(); i += step) {
            const ImVec2 p = run.middles[i];
            if (p.x < clip.x || p.x >= clip.z || p.y < clip.y || p.y >= clip.w) continue;
            const Light under = light_at(p, run.under);
            const Light ink{static_cast<float>(run.seen.color.r),
                            static_cast<float>(run.seen.color.g),
                            static_cast<float>(run.seen.color.b)};
            const float alpha = static_cast<float>(run.seen.color.a) / 255;
            const Light mixed{under.r + (ink.r - under.r) * alpha,
                              under.g + (ink.g - under.g) * alpha,
                              under.b + (ink.b - under.b) * alpha};
            seen.contrast = std::min(seen.contrast, contrast(color_of(mixed), color_of(under)));
            seen.covered = seen.covered || covered(p, run.under);
        }
        return seen;
    }
};

}  // namespace

double luminance(Color c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

double contrast(Color a, Color b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

namespace {
Reader read_frame(Color over) {
    Reader reader{
        1,
        {static_cast<float>(over.r), static_cast<float>(over.g), static_cast<float>(over.b)},
        letters_of(*ImGui::GetIO().Fonts),
        {},
        {},
        {}};
    reader.read(*ImGui::GetDrawData());
    reader.squares.build(reader.triangles, ImGui::GetIO().DisplaySize);
    return reader;
}
}  // namespace

Seen look_at_frame(Color over) {
    const Reader reader = read_frame(over);
    Seen seen;
    for (std::size_t i = reader.front; i < reader.runs.size(); ++i)
        seen.texts.push_back(reader.finish(reader.runs[i]));
    return seen;
}

std::vector<Color> colors_of_frame(const Rect& rect, int columns, int rows, Color over) {
    const Reader reader = read_frame(over);
    std::vector<Color> colors;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const float x = (static_cast<float>(column) + 0.5F) / static_cast<float>(columns),
                        y = (static_cast<float>(row) + 0.5F) / static_cast<float>(rows);
            const ImVec2 at{rect.x + x * rect.w, rect.y + y * rect.h};
            colors.push_back(color_of(reader.light_at(at, reader.triangles.size())));
        }
    return colors;
}

}  // namespace legato::testing
