#include "ui/paint/ring.h"

#include <algorithm>
#include <utility>

#include "ui/paint/mesh.h"

namespace legato::ui {

namespace {

constexpr float quarter = 1.57079633F;
constexpr float angle_of(float part) {
    return 4 * quarter * part - quarter;
}

}  // namespace

void draw_ring(Canvas& canvas, Point center, const RingStyle& style, float from, float to) {
    if (to <= from || style.width <= 0 || style.radius <= 0) return;
    constexpr int cap = 8;
    const int steps = std::clamp(static_cast<int>((to - from) * 132), 4, 132);
    const int caps = style.round_caps && to - from < 1 ? cap : 0;
    const float radius = style.radius * canvas.scale(), half = style.width / 2 * canvas.scale();
    const ImVec2 middle = pixels(canvas, center);
    Band band(canvas.list(), steps + 1 + 2 * caps);

    // `tip` is 1 at the very end of the arc, 0 where its round end begins.
    const auto end = [&](float part, float sense, float tip, Color color) {
        const ImVec2 normal = toward(angle_of(part));
        const ImVec2 ahead = ImVec2{-normal.y, normal.x} * (sense * std::sin(quarter * tip));
        const ImVec2 in = ahead - normal * std::cos(quarter * tip);
        const ImVec2 out = ahead + normal * std::cos(quarter * tip);
        const ImVec2 at = middle + normal * radius;
        band.row(at + in * half, in, at + out * half, out, packed(color));
    };
    for (int i = 0; i < caps; ++i) end(from, -1, 1 - static_cast<float>(i) / cap, style.from);
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        end(from + (to - from) * t, 0, 0, mix(style.from, style.to, t));
    }
    for (int i = 1; i <= caps; ++i) end(to, 1, static_cast<float>(i) / cap, style.to);
}

void draw_whole_ring(Canvas& canvas, Point center, RingStyle style) {
    style.round_caps = false;
    draw_ring(canvas, center, style, 0, 0.5F);
    std::swap(style.from, style.to);
    draw_ring(canvas, center, style, 0.5F, 1);
}

Point on_ring(Point center, float radius, float part) {
    const ImVec2 way = toward(angle_of(part));
    return {center.x + way.x * radius, center.y + way.y * radius};
}

}  // namespace legato::ui
