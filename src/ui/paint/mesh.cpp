#include "ui/paint/mesh.h"

#include <algorithm>
#include <cassert>

namespace legato::ui {

namespace {

constexpr float fringe = 0.5F;  // pixels on either side of the true edge
constexpr float quarter = 1.57079633F;

// Sign of the area of an outline whose points `at` gives: positive if the outline runs clockwise on
// the screen.
template <class At>
float area_of(std::size_t n, At at) {
    float sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 a = at(i), b = at((i + 1) % n);
        sum += a.x * b.y - a.y * b.x;
    }
    return sum;
}

// The outward normal at a corner, a little longer where the outline turns sharply.
template <class At>
ImVec2 fringe_at(std::size_t n, At at, std::size_t i, float turn) {
    const ImVec2 in = unit(at(i) - at((i + n - 1) % n));
    const ImVec2 out = unit(at((i + 1) % n) - at(i));
    const ImVec2 normal = unit(ImVec2{in.y + out.y, -in.x - out.x});
    const float along = normal.x * in.y - normal.y * in.x;
    return normal * (fringe * turn / std::clamp(std::abs(along), 0.6F, 1.F));
}

}  // namespace

Mesh::Mesh(ImDrawList& list, int vertices, int triangles)
    : list_(list),
      white_(ImGui::GetFontTexUvWhitePixel()),
      next_(0),
      vertices_left_(vertices),
      triangles_left_(triangles) {
    list_.PrimReserve(triangles * 3, vertices);
    next_ = list_._VtxCurrentIdx;
}

Mesh::~Mesh() {
    if (vertices_left_ > 0 || triangles_left_ > 0)
        list_.PrimUnreserve(triangles_left_ * 3, vertices_left_);
}

unsigned Mesh::vertex(ImVec2 at, ImU32 color) {
    assert(vertices_left_ > 0);
    --vertices_left_;
    list_.PrimWriteVtx(at, white_, color);
    return next_++;
}

void Mesh::triangle(unsigned a, unsigned b, unsigned c) {
    assert(triangles_left_ > 0);
    --triangles_left_;
    for (const unsigned index : {a, b, c}) list_.PrimWriteIdx(static_cast<ImDrawIdx>(index));
}

void Mesh::quad(unsigned a, unsigned b, unsigned c, unsigned d) {
    triangle(a, b, c);
    triangle(a, c, d);
}

void Band::row(ImVec2 a, ImVec2 a_out, ImVec2 b, ImVec2 b_out, ImU32 color) {
    const unsigned v = mesh_.vertex(a + a_out * fringe, clear(color));
    mesh_.vertex(a - a_out * fringe, color);
    mesh_.vertex(b - b_out * fringe, color);
    mesh_.vertex(b + b_out * fringe, clear(color));
    for (unsigned k = 0; k < 3 && !first_; ++k) mesh_.quad(v - 4 + k, v - 3 + k, v + 1 + k, v + k);
    first_ = false;
}

void fill_outline(ImDrawList& list, std::span<const ImVec2> outline, std::span<const ImU32> colors,
                  ImVec2 center, ImU32 center_color) {
    const std::size_t n = outline.size();
    if (n < 3) return;
    const auto at = [&](std::size_t i) { return outline[i]; };
    const float turn = area_of(n, at) > 0 ? 1.F : -1.F;
    const int count = static_cast<int>(n);
    Mesh mesh(list, 2 * count + 1, 3 * count);
    const unsigned middle = mesh.vertex(center, center_color);
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 out = fringe_at(n, at, i, turn);
        mesh.vertex(outline[i] - out, colors[i]);
        mesh.vertex(outline[i] + out, clear(colors[i]));
    }
    for (unsigned i = 0; i < n; ++i) {
        const unsigned a = middle + 1 + 2 * i,
                       b = middle + 1 + 2 * ((i + 1) % static_cast<unsigned>(n));
        mesh.triangle(middle, a, b);
        mesh.quad(a, b, b + 1, a + 1);
    }
}

void fill_strip(ImDrawList& list, const Edge& first, const Edge& second,
                std::span<const ImU32> middle_colors) {
    const std::size_t n = first.points.size();
    if (n < 2 || second.points.size() != n) return;
    // The outline goes along the first edge and back along the second.
    const auto at = [&](std::size_t i) {
        return i < n ? first.points[i] : second.points[2 * n - 1 - i];
    };
    const float turn = area_of(2 * n, at) > 0 ? 1.F : -1.F;
    const int count = static_cast<int>(n);
    Mesh mesh(list, 5 * count, 8 * (count - 1) + 4);
    unsigned base = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 a = fringe_at(2 * n, at, i, turn);
        const ImVec2 b = fringe_at(2 * n, at, 2 * n - 1 - i, turn);
        const unsigned v = mesh.vertex(first.points[i] + a, clear(first.colors[i]));
        if (i == 0) base = v;
        mesh.vertex(first.points[i] - a, first.colors[i]);
        mesh.vertex((first.points[i] + second.points[i]) * 0.5F, middle_colors[i]);
        mesh.vertex(second.points[i] - b, second.colors[i]);
        mesh.vertex(second.points[i] + b, clear(second.colors[i]));
    }
    for (unsigned i = 0; i + 1 < n; ++i)
        for (unsigned k = 0; k < 4; ++k) {
            const unsigned a = base + 5 * i + k;
            mesh.quad(a, a + 1, a + 6, a + 5);
        }
    // The two ends have a fringe that lies beyond the first and last row.
    const unsigned last = base + 5 * static_cast<unsigned>(n - 1);
    for (const unsigned row : {base, last}) mesh.quad(row, row + 1, row + 3, row + 4);
}

void fill_line(ImDrawList& list, std::span<const ImVec2> points, float width, ImU32 color) {
    const std::size_t n = points.size();
    if (n < 2) return;
    constexpr int cap = 5;
    const float half = std::max(width / 2, 0.35F);
    Band band(list, static_cast<int>(n) + 2 * cap);
    const auto along_at = [&](std::size_t i) {
        return unit(points[std::min(i + 1, n - 1)] - points[i > 0 ? i - 1 : 0]);
    };
    // `tip` is 1 at the very end of the line, 0 where its side begins.
    const auto row = [&](std::size_t i, float tip, float ahead) {
        const ImVec2 along = along_at(i), aside{along.y, -along.x};
        const ImVec2 forward = along * (ahead * std::sin(quarter * tip));
        const ImVec2 left = forward + aside * std::cos(quarter * tip);
        const ImVec2 right = forward - aside * std::cos(quarter * tip);
        band.row(points[i] + left * half, left, points[i] + right * half, right, color);
    };
    for (int k = 0; k < cap; ++k) row(0, 1 - static_cast<float>(k) / cap, -1);
    for (std::size_t i = 0; i < n; ++i) row(i, 0, 0);
    for (int k = 1; k <= cap; ++k) row(n - 1, static_cast<float>(k) / cap, 1);
}

}  // namespace legato::ui
