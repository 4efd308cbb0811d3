#include "figure/drawing.h"

#include <cassert>

namespace legato::figure {

namespace {

Vec middle_of(std::span<const Vec> points) {
    Vec sum;
    for (const Vec p : points) sum = sum + p;
    return points.empty() ? sum : sum * (1 / static_cast<float>(points.size()));
}

Vec catmull(Vec a, Vec b, Vec c, Vec d, float t) {
    const Vec linear = (c - a) * 0.5F;
    const Vec square = a - b * 2.5F + c * 2 - d * 0.5F;
    const Vec cube = (b - c) * 1.5F + (d - a) * 0.5F;
    return b + (linear + (square + cube * t) * t) * t;
}

}  // namespace

Shape& Drawing::add(Role role, Form form, std::span<const Vec> outline) {
    Shape shape;
    shape.role = role;
    shape.form = form;
    shape.first = static_cast<std::uint32_t>(points.size());
    shape.count = static_cast<std::uint32_t>(outline.size());
    points.insert(points.end(), outline.begin(), outline.end());
    shapes.push_back(shape);
    return shapes.back();
}

Shape& Drawing::blob(Role role, std::span<const Vec> outline) {
    Shape& shape = add(role, Form::blob, outline);
    shape.centre = middle_of(outline);
    return shape;
}

Shape& Drawing::hull(Role role, std::span<const Circle> circles) {
    return blob(role, hull_of(circles));
}

Shape& Drawing::disc(Role role, Vec centre, float radius) {
    const std::array circle{Circle{centre, radius}};
    return hull(role, circle);
}

Shape& Drawing::strip(Role role, std::span<const Vec> first_edge,
                      std::span<const Vec> second_edge) {
    assert(first_edge.size() == second_edge.size());
    Shape& shape = add(role, Form::strip, first_edge);
    points.insert(points.end(), second_edge.begin(), second_edge.end());
    shape.count *= 2;
    return shape;
}

Shape& Drawing::stroke(Role role, std::span<const Vec> line, float width) {
    Shape& shape = add(role, Form::stroke, line);
    shape.width = width;
    return shape;
}

Shape& Drawing::glow(Role role, Vec from, Vec to, float radius, float blur, float opacity) {
    const std::array ends{from, to};
    Shape& shape = add(role, Form::glow, ends);
    shape.width = radius;
    shape.blur = blur;
    shape.opacity = opacity;
    return shape;
}

Shape& Drawing::plane(Role role, Vec on, Vec beyond) {
    const std::array pair{on, beyond};
    return add(role, Form::plane, pair);
}

void Drawing::mirror() {
    for (Vec& p : points) p.x = -p.x;
    for (Shape& shape : shapes) {
        shape.centre.x = -shape.centre.x;
        shape.shade.start.x = -shape.shade.start.x;
        shape.shade.end.x = -shape.shade.end.x;
    }
}

Shape& shaded(Shape& shape, Vec a, Vec b, float from, float to) {
    shape.shade.start = a;
    shape.shade.end = b;
    shape.shade.from = from;
    shape.shade.to = to;
    return shape;
}

std::vector<Vec> smooth_open(std::span<const Vec> through, int steps) {
    std::vector<Vec> curve;
    const std::size_t n = through.size();
    for (std::size_t i = 0; i + 1 < n; ++i) {
        const Vec before = i > 0 ? through[i - 1] : through[i] * 2 - through[i + 1];
        const Vec after = i + 2 < n ? through[i + 2] : through[i + 1] * 2 - through[i];
        for (int k = 0; k < steps; ++k)
            curve.push_back(catmull(before, through[i], through[i + 1], after,
                                    static_cast<float>(k) / static_cast<float>(steps)));
    }
    if (n > 0) curve.push_back(through[n - 1]);
    return curve;
}

std::vector<Vec> smooth_closed(std::span<const Vec> through, int steps) {
    std::vector<Vec> curve;
    const std::size_t n = through.size();
    for (std::size_t i = 0; i < n; ++i)
        for (int k = 0; k < steps; ++k)
            curve.push_back(catmull(through[(i + n - 1) % n], through[i], through[(i + 1) % n],
                                    through[(i + 2) % n],
                                    static_cast<float>(k) / static_cast<float>(steps)));
    return curve;
}

std::vector<Vec> hull_of(std::span<const Circle> circles) {
    std::vector<Vec> cloud;
    for (const Circle& circle : circles) {
        const int steps = 14 + static_cast<int>(circle.radius * 420);
        for (int k = 0; k < steps; ++k)
            cloud.push_back(circle.centre +
                            direction(2 * pi * static_cast<float>(k) / static_cast<float>(steps)) *
                                circle.radius);
    }
    std::sort(cloud.begin(), cloud.end(),
              [](Vec a, Vec b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<Vec> outline;
    const auto half = [&](auto begin, auto end, std::size_t keep) {
        for (auto p = begin; p != end; ++p) {
            while (outline.size() >= keep + 2 &&
                   cross(outline.back() - outline[outline.size() - 2], *p - outline.back()) <= 0)
                outline.pop_back();
            outline.push_back(*p);
        }
        outline.pop_back();
    };
    half(cloud.begin(), cloud.end(), 0);
    half(cloud.rbegin(), cloud.rend(), outline.size());
    return outline;
}

Width width_at(std::span<const Width> profile, float at) {
    const std::size_t n = profile.size();
    assert(n >= 2);
    std::size_t i = 0;
    while (i + 2 < n && at > profile[i + 1].at) ++i;
    const Width& a = profile[i];
    const Width& b = profile[i + 1];
    const Width& before = i > 0 ? profile[i - 1] : a;
    const Width& after = i + 2 < n ? profile[i + 2] : b;
    const float span = b.at - a.at;
    const float t = std::clamp((at - a.at) / span, 0.F, 1.F);
    const auto curve = [&](float pa, float a0, float b0, float pb) {
        const float slope_a = before.at < a.at ? (b0 - pa) / (b.at - before.at) * span : b0 - a0;
        const float slope_b = after.at > b.at ? (pb - a0) / (after.at - a.at) * span : b0 - a0;
        const float t2 = t * t, t3 = t2 * t;
        return a0 * (2 * t3 - 3 * t2 + 1) + slope_a * (t3 - 2 * t2 + t) + b0 * (3 * t2 - 2 * t3) +
               slope_b * (t3 - t2);
    };
    return {at, curve(before.front, a.front, b.front, after.front),
            curve(before.back, a.back, b.back, after.back)};
}

}  // namespace legato::figure
