#include "ui/paint/shapes.h"

#include <algorithm>

#include "ui/paint/mesh.h"

namespace legato::ui::paint {

namespace {

constexpr float turn = 6.28318531F;

float cross(ImVec2 o, ImVec2 a, ImVec2 b) {
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

void fill(const Canvas& canvas, std::span<const ImVec2> outline_dp, ImU32 colour) {
    std::vector<ImVec2> pixels;
    ImVec2 centre{0, 0};
    for (const ImVec2 p : outline_dp) {
        pixels.push_back(canvas.px(p));
        centre = centre + pixels.back();
    }
    if (pixels.size() < 3) return;
    const std::vector<ImU32> colours(pixels.size(), colour);
    fill_outline(*canvas.list, pixels, colours, centre * (1 / static_cast<float>(pixels.size())),
                 colour);
}

}  // namespace

void blob(const Canvas& canvas, std::span<const Disc> discs, ImU32 colour) {
    std::vector<ImVec2> cloud;
    for (const Disc& d : discs) {
        const int steps = std::clamp(static_cast<int>(canvas.px(d.radius) * 1.2F) + 12, 16, 64);
        for (int k = 0; k < steps; ++k) {
            const float angle = turn * static_cast<float>(k) / static_cast<float>(steps);
            cloud.push_back(d.centre + ImVec2{std::cos(angle), std::sin(angle)} * d.radius);
        }
    }
    std::sort(cloud.begin(), cloud.end(),
              [](ImVec2 a, ImVec2 b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<ImVec2> outline;
    const auto half = [&](auto begin, auto end, std::size_t keep) {
        for (auto p = begin; p != end; ++p) {
            while (outline.size() >= keep + 2 &&
                   cross(outline[outline.size() - 2], outline.back(), *p) <= 0)
                outline.pop_back();
            outline.push_back(*p);
        }
        outline.pop_back();
    };
    if (cloud.empty()) return;
    half(cloud.begin(), cloud.end(), 0);
    half(cloud.rbegin(), cloud.rend(), outline.size());
    fill(canvas, outline, colour);
}

void disc(const Canvas& canvas, ImVec2 centre, float radius, ImU32 colour) {
    if (radius > 0) canvas.list->AddCircleFilled(canvas.px(centre), canvas.px(radius), colour, 0);
}

void rounded(const Canvas& canvas, Box box, float radius, ImU32 colour) {
    canvas.list->AddRectFilled(canvas.px(box.min), canvas.px(box.max), colour, canvas.px(radius));
}

void rounded_border(const Canvas& canvas, Box box, float radius, ImU32 colour, float thickness) {
    canvas.list->AddRect(canvas.px(box.min), canvas.px(box.max), colour, canvas.px(radius), 0,
                         canvas.px(thickness));
}

Stage circular_stage(ImVec2 centre, float radius) {
    const ImVec2 r{radius, radius};
    return {{centre - r, centre + r}, radius};
}

std::vector<ImVec2> outline_of(const Stage& stage) {
    const ImVec2 size = stage.box.max - stage.box.min;
    const float r = std::clamp(stage.radius, 0.F, std::min(size.x, size.y) / 2);
    const std::array corners{
        ImVec2{stage.box.max.x - r, stage.box.min.y + r}, stage.box.max - ImVec2{r, r},
        ImVec2{stage.box.min.x + r, stage.box.max.y - r}, stage.box.min + ImVec2{r, r}};
    const int steps = r > 0 ? std::clamp(static_cast<int>(r / 5) + 6, 6, 30) : 0;
    std::vector<ImVec2> outline;
    for (std::size_t corner = 0; corner < 4; ++corner)
        for (int k = 0; k <= steps; ++k) {
            const float share = steps > 0 ? static_cast<float>(k) / static_cast<float>(steps) : 0;
            const float angle = (static_cast<float>(corner) - 1 + share) * turn / 4;
            const ImVec2 at = corners[corner] + ImVec2{std::cos(angle), std::sin(angle)} * r;
            if (outline.empty() ||
                std::abs(outline.back().x - at.x) + std::abs(outline.back().y - at.y) > 1e-3F)
                outline.push_back(at);
        }
    // An edge without length would have no inside.
    while (outline.size() > 1 && std::abs(outline.back().x - outline.front().x) +
                                         std::abs(outline.back().y - outline.front().y) <=
                                     1e-3F)
        outline.pop_back();
    return outline;
}

void fill_beyond(const Canvas& canvas, const Stage& stage, ImVec2 on, ImVec2 beyond,
                 ImU32 near_colour, ImU32 far_colour, float fade_over) {
    const auto depth = [&](ImVec2 p) { return (p.x - on.x) * beyond.x + (p.y - on.y) * beyond.y; };
    const std::vector<ImVec2> outline = outline_of(stage);
    std::vector<ImVec2> part;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const ImVec2 a = outline[i], b = outline[(i + 1) % outline.size()];
        const float da = depth(a), db = depth(b);
        if (da >= 0) part.push_back(a);
        if ((da >= 0) != (db >= 0)) part.push_back(a + (b - a) * (da / (da - db)));
    }
    with_gradient(canvas, on, on + beyond * std::max(fade_over, 1e-3F), near_colour, far_colour,
                  [&] { fill(canvas, part, near_colour); });
}

void clip_to_stage(const Canvas& canvas, const Stage& stage, int first_vertex, int first_index) {
    ImDrawList& list = *canvas.list;
    const int vertices = list.VtxBuffer.Size - first_vertex,
              indices = list.IdxBuffer.Size - first_index;
    // Inside the box shrunk by its corners, or within the corners' circles.
    const ImVec2 low = canvas.px(stage.box.min), high = canvas.px(stage.box.max);
    const float r = canvas.px(std::min(stage.radius, stage.inner_radius()));
    const auto inside = [&](ImVec2 p) {
        const float dx = std::max({low.x + r - p.x, p.x - (high.x - r), 0.F});
        const float dy = std::max({low.y + r - p.y, p.y - (high.y - r), 0.F});
        return dx * dx + dy * dy <=
               (r + 1) * (r + 1);  // a pixel more is the soft edge of what ends just there
    };
    bool all_inside = true;
    for (int i = first_vertex; i < list.VtxBuffer.Size && all_inside; ++i)
        all_inside = inside(list.VtxBuffer[i].pos);
    if (all_inside || vertices == 0) return;

    const std::vector<ImDrawVert> old(list.VtxBuffer.Data + first_vertex,
                                      list.VtxBuffer.Data + list.VtxBuffer.Size);
    std::vector<unsigned> corners;
    const unsigned base = list._VtxCurrentIdx - static_cast<unsigned>(vertices);
    for (int i = first_index; i < list.IdxBuffer.Size; ++i)
        corners.push_back(list.IdxBuffer[i] - base);
    list.PrimUnreserve(indices, vertices);
    list._VtxCurrentIdx = base;

    std::vector<ImVec2> window = outline_of(stage);  // clockwise on the screen
    for (ImVec2& p : window) p = canvas.px(p);
    std::vector<ImDrawVert> piece, next, kept;
    std::vector<unsigned> fans;
    for (std::size_t t = 0; t + 2 < corners.size(); t += 3) {
        piece = {old[corners[t]], old[corners[t + 1]], old[corners[t + 2]]};
        const bool whole = inside(piece[0].pos) && inside(piece[1].pos) && inside(piece[2].pos);
        for (std::size_t k = 0; !whole && k < window.size() && !piece.empty(); ++k) {
            const ImVec2 a = window[k], b = window[(k + 1) % window.size()];
            next.clear();
            for (std::size_t i = 0; i < piece.size(); ++i) {
                const ImDrawVert &p = piece[i], &q = piece[(i + 1) % piece.size()];
                const float dp = cross(a, b, p.pos), dq = cross(a, b, q.pos);
                if (dp >= 0) next.push_back(p);
                if ((dp >= 0) == (dq >= 0)) continue;
                const float share = dp / (dp - dq);
                ImDrawVert cut = p;
                cut.pos = p.pos + (q.pos - p.pos) * share;
                cut.col = mix(p.col, q.col, share);
                next.push_back(cut);
            }
            std::swap(piece, next);
        }
        if (piece.size() < 3) continue;
        const auto first = static_cast<unsigned>(kept.size());
        kept.insert(kept.end(), piece.begin(), piece.end());
        for (unsigned i = 1; i + 1 < piece.size(); ++i)
            fans.insert(fans.end(), {first, first + i, first + i + 1});
    }
    Mesh mesh(list, static_cast<int>(kept.size()), static_cast<int>(fans.size() / 3));
    unsigned begin = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const unsigned v = mesh.vertex(kept[i].pos, kept[i].col);
        if (i == 0) begin = v;
    }
    for (std::size_t i = 0; i + 2 < fans.size(); i += 3)
        mesh.triangle(begin + fans[i], begin + fans[i + 1], begin + fans[i + 2]);
}

void fill_stage(const Canvas& canvas, const Stage& stage, ImU32 top, ImU32 bottom) {
    const ImVec2 c = stage.centre();
    with_gradient(canvas, {c.x, stage.box.min.y}, {c.x, stage.box.max.y}, top, bottom,
                  [&] { fill(canvas, outline_of(stage), top); });
}

}  // namespace legato::ui::paint
