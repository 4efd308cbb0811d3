#include "ui/paint/stage.h"

#include <array>
#include <utility>

#include "ui/paint/blob.h"
#include "ui/paint/gradient.h"
#include "ui/paint/mesh.h"

namespace legato::ui {

namespace {

constexpr unsigned unplaced = ~0U;
constexpr float half = 0.5F;  // half the width of the soft edge, in pixels

bool same(Point a, Point b) {
    return std::abs(a.x - b.x) + std::abs(a.y - b.y) <= 1e-3F;
}

using Polygon = std::vector<ImDrawVert>;

// One side of a convex window, in pixels.
struct Boundary {
    ImVec2 on, inward;

    float depth(ImVec2 p) const { return (p.x - on.x) * inward.x + (p.y - on.y) * inward.y; }
    Boundary turned() const { return {on, inward * -1.F}; }
};

// Cuts a polygon to what lies at least `least` inside a side; empties it if nothing does.
void cut(Polygon& polygon, Polygon& scratch, const Boundary& side, float least) {
    scratch.clear();
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const ImDrawVert &p = polygon[i], &q = polygon[(i + 1) % polygon.size()];
        const float dp = side.depth(p.pos) - least, dq = side.depth(q.pos) - least;
        if (dp >= 0) scratch.push_back(p);
        if ((dp >= 0) == (dq >= 0)) continue;
        const float share = dp / (dp - dq);
        ImDrawVert between = p;
        between.pos = p.pos + (q.pos - p.pos) * share;
        between.col = packed(mix(unpacked(p.col), unpacked(q.col), share));
        scratch.push_back(between);
    }
    std::swap(polygon, scratch);
}

// Cuts a polygon to a window and calls `keep` with each part. The window's edge is soft: it fades
// out over one pixel.
template <class Keep>
void cut_softly(Polygon& polygon, const std::vector<Boundary>& window, Keep keep) {
    Polygon rim, scratch;
    for (std::size_t k = 0; k < window.size() && !polygon.empty(); ++k) {
        const Boundary& side = window[k];
        if (std::all_of(polygon.begin(), polygon.end(),
                        [&](const ImDrawVert& v) { return side.depth(v.pos) >= half; }))
            continue;
        rim = polygon;
        cut(rim, scratch, side.turned(), -half);
        cut(rim, scratch, side, -half);
        for (ImDrawVert& v : rim) v.col = packed(faded(unpacked(v.col), side.depth(v.pos) + half));
        for (std::size_t j = k + 1; j < window.size() && !rim.empty(); ++j)
            cut(rim, scratch, window[j], -half);
        keep(rim);
        cut(polygon, scratch, side, half);
    }
    keep(polygon);
}

// The part of a stage that is surely inside: its box shrunk by the corners, and the corners'
// circles.
struct Inside {
    ImVec2 low, high;  // corners of the shrunk box, in pixels
    float radius;

    Inside(const Canvas& canvas, const Stage& stage) {
        const Rect& box = stage.box;
        const float scale = canvas.scale();
        radius = std::min(stage.radius, stage.inner_radius()) * scale;
        low = {box.x * scale + radius, box.y * scale + radius};
        high = {box.right() * scale - radius, box.bottom() * scale - radius};
    }

    bool has(ImVec2 p) const {
        const float dx = std::max({low.x - p.x, p.x - high.x, 0.F});
        const float dy = std::max({low.y - p.y, p.y - high.y, 0.F});
        return dx * dx + dy * dy <= (radius - half) * (radius - half);
    }
};

std::vector<Boundary> window_of(const Canvas& canvas, const Stage& stage) {
    const std::vector<Point> outline = outline_of(stage);  // clockwise on the screen
    std::vector<Boundary> window;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const ImVec2 from = pixels(canvas, outline[i]),
                     to = pixels(canvas, outline[(i + 1) % outline.size()]);
        const ImVec2 along = unit(to - from);
        window.push_back({from, {-along.y, along.x}});
    }
    return window;
}

// Triangles by the numbers of their vertices, three a triangle.
struct Triangles {
    std::vector<ImDrawVert> vertices;
    std::vector<unsigned> corners;

    unsigned add(const ImDrawVert& vertex) {
        vertices.push_back(vertex);
        return static_cast<unsigned>(vertices.size() - 1);
    }
    void add_fan(const Polygon& polygon) {
        if (polygon.size() < 3) return;
        const unsigned first = add(polygon[0]);
        for (std::size_t k = 1; k < polygon.size(); ++k) {
            const unsigned v = add(polygon[k]);
            if (k > 1) corners.insert(corners.end(), {first, v - 1, v});
        }
    }
};

// Takes what was drawn from the given vertex and index on out of the list.
Triangles taken_out(ImDrawList& list, int first_vertex, int first_index) {
    const int vertices = list.VtxBuffer.Size - first_vertex,
              indices = list.IdxBuffer.Size - first_index;
    Triangles taken;
    taken.vertices.assign(list.VtxBuffer.Data + first_vertex,
                          list.VtxBuffer.Data + list.VtxBuffer.Size);
    const unsigned base = list._VtxCurrentIdx - static_cast<unsigned>(vertices);
    for (int i = first_index; i < list.IdxBuffer.Size; ++i)
        taken.corners.push_back(list.IdxBuffer[i] - base);
    list.PrimUnreserve(indices, vertices);
    list._VtxCurrentIdx = base;
    return taken;
}

Triangles cut_to(const Triangles& drawn, const Inside& inside,
                 const std::vector<Boundary>& window) {
    Triangles kept;
    std::vector<unsigned> place_of(drawn.vertices.size(), unplaced);
    Polygon piece;
    for (std::size_t t = 0; t + 2 < drawn.corners.size(); t += 3) {
        const unsigned* corner = &drawn.corners[t];
        piece = {drawn.vertices[corner[0]], drawn.vertices[corner[1]], drawn.vertices[corner[2]]};
        if (inside.has(piece[0].pos) && inside.has(piece[1].pos) && inside.has(piece[2].pos)) {
            for (std::size_t k = 0; k < 3; ++k) {  // keeps corners shared between whole triangles
                unsigned& place = place_of[corner[k]];
                if (place == unplaced) place = kept.add(drawn.vertices[corner[k]]);
                kept.corners.push_back(place);
            }
            continue;
        }
        cut_softly(piece, window, [&](const Polygon& part) { kept.add_fan(part); });
    }
    return kept;
}

void draw(ImDrawList& list, const Triangles& triangles) {
    Mesh mesh(list, static_cast<int>(triangles.vertices.size()),
              static_cast<int>(triangles.corners.size() / 3));
    unsigned origin = 0;
    for (std::size_t i = 0; i < triangles.vertices.size(); ++i) {
        const unsigned v = mesh.vertex(triangles.vertices[i].pos, triangles.vertices[i].col);
        if (i == 0) origin = v;
    }
    for (std::size_t t = 0; t + 2 < triangles.corners.size(); t += 3)
        mesh.triangle(origin + triangles.corners[t], origin + triangles.corners[t + 1],
                      origin + triangles.corners[t + 2]);
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
    // Removes repeated points: an edge without length would have no inside.
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
    const Inside inside(canvas_, stage_);
    bool all_inside = true;
    for (int i = first_vertex_; i < list.VtxBuffer.Size && all_inside; ++i)
        all_inside = inside.has(list.VtxBuffer[i].pos);
    if (all_inside) return begin();
    const Triangles drawn = taken_out(list, first_vertex_, first_index_);
    draw(list, cut_to(drawn, inside, window_of(canvas_, stage_)));
    begin();
}

}  // namespace legato::ui
