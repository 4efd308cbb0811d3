#include "ui/paint/stage.h"

#include <array>
#include <utility>

#include "ui/paint/blob.h"
#include "ui/paint/gradient.h"
#include "ui/paint/mesh.h"

namespace legato::ui {

namespace {

constexpr unsigned unplaced = ~0U;

bool same(Point a, Point b) {
    return std::abs(a.x - b.x) + std::abs(a.y - b.y) <= 1e-3F;
}

// The part of a triangle that lies inside a convex window; empty if none does.
void cut_to(std::vector<ImDrawVert>& piece, std::vector<ImDrawVert>& next,
            const std::vector<ImVec2>& window) {
    for (std::size_t k = 0; k < window.size() && !piece.empty(); ++k) {
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
            cut.col = packed(mix(unpacked(p.col), unpacked(q.col), share));
            next.push_back(cut);
        }
        std::swap(piece, next);
    }
}

}  // namespace

std::vector<Point> outline_of(const Stage& stage) {
    const Rect& box = stage.box;
    const float r = std::clamp(stage.radius, 0.F, std::max(stage.inner_radius(), 0.F));
    const std::array corners{Point{box.right() - r, box.y + r},
                             Point{box.right() - r, box.bottom() - r},
                             Point{box.x + r, box.bottom() - r}, Point{box.x + r, box.y + r}};
    const int steps = r > 0 ? std::clamp(static_cast<int>(r / 5) + 6, 6, 30) : 0;
    std::vector<Point> outline;
    for (std::size_t corner = 0; corner < 4; ++corner)
        for (int k = 0; k <= steps; ++k) {
            const float share = steps > 0 ? static_cast<float>(k) / static_cast<float>(steps) : 0;
            const ImVec2 way = toward((static_cast<float>(corner) - 1 + share) * 1.57079633F);
            const Point at{corners[corner].x + way.x * r, corners[corner].y + way.y * r};
            if (outline.empty() || !same(outline.back(), at)) outline.push_back(at);
        }
    // An edge without length would have no inside.
    while (outline.size() > 1 && same(outline.back(), outline.front())) outline.pop_back();
    return outline;
}

void fill_stage(Canvas& canvas, const Stage& stage, Color top, Color bottom) {
    const Rect& box = stage.box;
    with_gradient(canvas, {box.x, box.y}, {box.x, box.bottom()}, top, bottom,
                  [&] { fill_convex(canvas, outline_of(stage), mix(top, bottom, 0.5F)); });
}

void fill_beyond(Canvas& canvas, const Stage& stage, const Plane& plane) {
    const auto depth = [&](Point p) {
        return (p.x - plane.on.x) * plane.beyond.x + (p.y - plane.on.y) * plane.beyond.y;
    };
    const std::vector<Point> outline = outline_of(stage);
    std::vector<Point> part;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i], b = outline[(i + 1) % outline.size()];
        const float da = depth(a), db = depth(b);
        if (da >= 0) part.push_back(a);
        if ((da >= 0) == (db >= 0)) continue;
        const float share = da / (da - db);
        part.push_back({a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share});
    }
    const float way = std::max(plane.fade_over, 1e-3F);
    const Point end{plane.on.x + plane.beyond.x * way, plane.on.y + plane.beyond.y * way};
    with_gradient(canvas, plane.on, end, plane.near_color, plane.far_color,
                  [&] { fill_convex(canvas, part, plane.near_color); });
}

StageCut::StageCut(Canvas& canvas, const Stage& stage) : canvas_(canvas), stage_(stage) {
    begin();
}

void StageCut::begin() {
    first_vertex_ = canvas_.list().VtxBuffer.Size;
    first_index_ = canvas_.list().IdxBuffer.Size;
}

void StageCut::cut() {
    ImDrawList& list = canvas_.list();
    const int vertices = list.VtxBuffer.Size - first_vertex_,
              indices = list.IdxBuffer.Size - first_index_;
    // Inside the box shrunk by its corners, or within the corners' circles.
    const Rect& box = stage_.box;
    const float scale = canvas_.scale(), r = std::min(stage_.radius, stage_.inner_radius()) * scale;
    const ImVec2 low{box.x * scale + r, box.y * scale + r},
        high{box.right() * scale - r, box.bottom() * scale - r};
    const auto inside = [&](ImVec2 p) {
        const float dx = std::max({low.x - p.x, p.x - high.x, 0.F});
        const float dy = std::max({low.y - p.y, p.y - high.y, 0.F});
        // A pixel more is the soft edge of what ends just there.
        return dx * dx + dy * dy <= (r + 1) * (r + 1);
    };
    bool all_inside = true;
    for (int i = first_vertex_; i < list.VtxBuffer.Size && all_inside; ++i)
        all_inside = inside(list.VtxBuffer[i].pos);
    if (all_inside) return begin();

    const std::vector<ImDrawVert> old(list.VtxBuffer.Data + first_vertex_,
                                      list.VtxBuffer.Data + list.VtxBuffer.Size);
    const unsigned base = list._VtxCurrentIdx - static_cast<unsigned>(vertices);
    std::vector<unsigned> corners;
    for (int i = first_index_; i < list.IdxBuffer.Size; ++i)
        corners.push_back(list.IdxBuffer[i] - base);
    list.PrimUnreserve(indices, vertices);
    list._VtxCurrentIdx = base;

    std::vector<ImVec2> window;  // clockwise on the screen
    for (const Point p : outline_of(stage_)) window.push_back(pixels(canvas_, p));
    std::vector<ImDrawVert> piece, next, kept;
    std::vector<unsigned> triangles, place_of(old.size(), unplaced);
    const auto keep = [&](const ImDrawVert& vertex) {
        kept.push_back(vertex);
        return static_cast<unsigned>(kept.size() - 1);
    };
    for (std::size_t t = 0; t + 2 < corners.size(); t += 3) {
        piece = {old[corners[t]], old[corners[t + 1]], old[corners[t + 2]]};
        if (inside(piece[0].pos) && inside(piece[1].pos) && inside(piece[2].pos)) {
            for (std::size_t k = t; k < t + 3; ++k) {  // whole triangles go on sharing corners
                unsigned& place = place_of[corners[k]];
                if (place == unplaced) place = keep(old[corners[k]]);
                triangles.push_back(place);
            }
            continue;
        }
        cut_to(piece, next, window);
        if (piece.size() < 3) continue;
        const unsigned first = keep(piece[0]);
        for (std::size_t k = 1; k < piece.size(); ++k) {
            const unsigned v = keep(piece[k]);
            if (k > 1) triangles.insert(triangles.end(), {first, v - 1, v});
        }
    }
    Mesh mesh(list, static_cast<int>(kept.size()), static_cast<int>(triangles.size() / 3));
    unsigned origin = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const unsigned v = mesh.vertex(kept[i].pos, kept[i].col);
        if (i == 0) origin = v;
    }
    for (std::size_t t = 0; t + 2 < triangles.size(); t += 3)
        mesh.triangle(origin + triangles[t], origin + triangles[t + 1], origin + triangles[t + 2]);
    begin();
}

}  // namespace legato::ui
