#include "ui/paint/blob.h"

#include <algorithm>
#include <vector>

#include "ui/paint/mesh.h"

namespace legato::ui {

void fill_convex(Canvas& canvas, std::span<const Point> outline, Color color) {
    if (outline.size() < 3) return;
    std::vector<ImVec2> points;
    points.reserve(outline.size());
    ImVec2 sum{0, 0};
    for (const Point p : outline) {
        points.push_back(pixels(canvas, p));
        sum = sum + points.back();
    }
    const std::vector<ImU32> colors(points.size(), packed(color));
    fill_outline(canvas.list(), points, colors, sum * (1 / static_cast<float>(points.size())),
                 packed(color));
}

void blob(Canvas& canvas, std::span<const Disc> discs, Color color) {
    std::vector<Point> cloud;
    for (const Disc& d : discs) {
        const int steps =
            std::clamp(static_cast<int>(d.radius * canvas.scale() * 1.2F) + 12, 16, 64);
        for (int k = 0; k < steps; ++k) {
            const ImVec2 way =
                toward(6.28318531F * static_cast<float>(k) / static_cast<float>(steps));
            cloud.push_back({d.center.x + way.x * d.radius, d.center.y + way.y * d.radius});
        }
    }
    if (cloud.empty()) return;
    std::sort(cloud.begin(), cloud.end(),
              [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    const auto bends_in = [](Point o, Point a, Point b) {
        return cross({o.x, o.y}, {a.x, a.y}, {b.x, b.y}) <= 0;
    };
    std::vector<Point> outline;
    const auto half = [&](auto begin, auto end, std::size_t keep) {
        for (auto p = begin; p != end; ++p) {
            while (outline.size() >= keep + 2 &&
                   bends_in(outline[outline.size() - 2], outline.back(), *p))
                outline.pop_back();
            outline.push_back(*p);
        }
        outline.pop_back();
    };
    half(cloud.begin(), cloud.end(), 0);
    half(cloud.rbegin(), cloud.rend(), outline.size());
    fill_convex(canvas, outline, color);
}

}  // namespace legato::ui
