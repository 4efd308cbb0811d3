#include "support/drawn_triangles.h"

#include <algorithm>
#include <cmath>

#include "ui/paint/pixels.h"

namespace legato::testing {

namespace {

constexpr float side = 32;  // of a square, pixels

// What lies outside is kept with the squares at the edge, as are the points there.
std::size_t place(float at, std::size_t count) {
    return static_cast<std::size_t>(std::clamp(at / side, 0.F, static_cast<float>(count - 1)));
}

Vertex vertex_of(const ImDrawVert& v) {
    const ui::Color c = ui::unpacked(v.col);
    return {v.pos, static_cast<float>(c.r), static_cast<float>(c.g), static_cast<float>(c.b),
            static_cast<float>(c.a) / 255};
}

}  // namespace

Triangle::Triangle(const ImDrawVert& first, const ImDrawVert& second, const ImDrawVert& third,
                   const ImVec4& within)
    : a(vertex_of(first)),
      b(vertex_of(second)),
      c(vertex_of(third)),
      clip(within),
      left(std::min({a.at.x, b.at.x, c.at.x})),
      top(std::min({a.at.y, b.at.y, c.at.y})),
      right(std::max({a.at.x, b.at.x, c.at.x})),
      bottom(std::max({a.at.y, b.at.y, c.at.y})) {}

float cover(const Triangle& t, ImVec2 p, Light& color) {
    if (p.x < t.left || p.x > t.right || p.y < t.top || p.y > t.bottom) return -1;
    if (p.x < t.clip.x || p.x >= t.clip.z || p.y < t.clip.y || p.y >= t.clip.w) return -1;
    const float area = ui::cross(t.a.at, t.b.at, t.c.at);
    if (std::fabs(area) < 1e-6F) return -1;
    const float u = ui::cross(t.b.at, t.c.at, p) / area, v = ui::cross(t.c.at, t.a.at, p) / area;
    const float w = 1 - u - v;
    if (u < 0 || v < 0 || w < 0) return -1;
    color = {t.a.r * u + t.b.r * v + t.c.r * w, t.a.g * u + t.b.g * v + t.c.g * w,
             t.a.b * u + t.b.b * v + t.c.b * w};
    return t.a.a * u + t.b.a * v + t.c.a * w;
}

void Squares::build(const std::vector<Triangle>& triangles, ImVec2 screen) {
    columns_ = static_cast<std::size_t>(screen.x / side) + 1;
    rows_ = static_cast<std::size_t>(screen.y / side) + 1;
    squares_.assign(columns_ * rows_, {});
    for (std::size_t i = 0; i < triangles.size(); ++i) {
        const Triangle& t = triangles[i];
        const float left = std::max(t.left, t.clip.x), right = std::min(t.right, t.clip.z);
        const float top = std::max(t.top, t.clip.y), bottom = std::min(t.bottom, t.clip.w);
        if (left > right || top > bottom) continue;
        for (std::size_t y = row(top); y <= row(bottom); ++y)
            for (std::size_t x = column(left); x <= column(right); ++x)
                squares_[y * columns_ + x].push_back(i);
    }
}

const std::vector<std::size_t>& Squares::at(ImVec2 point) const {
    return squares_[row(point.y) * columns_ + column(point.x)];
}

std::size_t Squares::row(float y) const {
    return place(y, rows_);
}

std::size_t Squares::column(float x) const {
    return place(x, columns_);
}

}  // namespace legato::testing
