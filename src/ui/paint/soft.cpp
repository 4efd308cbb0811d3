#include "ui/paint/soft.h"

#include <algorithm>
#include <array>

#include "ui/paint/mesh.h"

namespace legato::ui {

namespace {

constexpr float half_turn = 3.14159265F;

// Fills rings of `per` vertices each; ring 0 is filled whole.
void fill_rings(Mesh& mesh, unsigned base, unsigned rings, unsigned per) {
    for (unsigned k = 1; k + 1 < per; ++k) mesh.triangle(base, base + k, base + k + 1);
    for (unsigned ring = 0; ring + 1 < rings; ++ring)
        for (unsigned k = 0; k < per; ++k) {
            const unsigned a = base + ring * per + k, b = base + ring * per + (k + 1) % per;
            mesh.quad(a, b, b + per, a + per);
        }
}

int triangles_of(unsigned rings, unsigned per) {
    return static_cast<int>(per - 2 + (rings - 1) * per * 2);
}

float falloff(float t) {
    return (1 - t) * (1 - t) * (1 + 2 * t);
}

}  // namespace

void soft_shadow(Canvas& canvas, const Rect& box, float radius, float blur, float drop,
                 Color color) {
    constexpr unsigned rings = 8, corner_steps = 7, per = 4 * (corner_steps + 1);
    if (box.empty() || blur <= 0 || color.a == 0) return;
    Mesh mesh(canvas.list(), static_cast<int>(rings * per), triangles_of(rings, per));
    const float inward = std::min({blur * 0.55F, box.w * 0.45F, box.h * 0.45F});
    unsigned base = 0;
    for (unsigned ring = 0; ring < rings; ++ring) {
        const float t = static_cast<float>(ring) / (rings - 1);
        const float grow = -inward + (blur + inward) * t;
        const float r = std::min(std::max(radius + grow, 0.5F), std::min(box.w, box.h) / 2 + grow);
        const ImVec2 low{box.x - grow + r, box.y - grow + r},
            high{box.right() + grow - r, box.bottom() + grow - r};
        const std::array corners{ImVec2{high.x, low.y}, high, ImVec2{low.x, high.y}, low};
        const ImU32 ink = packed(faded(color, falloff(t)));
        for (unsigned k = 0; k < per; ++k) {
            const unsigned corner = k / (corner_steps + 1), step = k % (corner_steps + 1);
            const float angle = (static_cast<float>(corner) - 1) * half_turn / 2 +
                                half_turn / 2 * static_cast<float>(step) / corner_steps;
            const ImVec2 at = corners[corner] + toward(angle) * r + ImVec2{0, drop};
            const unsigned v = mesh.vertex(at * canvas.scale(), ink);
            if (ring == 0 && k == 0) base = v;
        }
    }
    fill_rings(mesh, base, rings, per);
}

void glow(Canvas& canvas, Point a, Point b, float radius, float blur, Color color, float flat) {
    constexpr unsigned rings = 6, half_steps = 11, per = 2 * (half_steps + 1);
    if (color.a == 0) return;
    const ImVec2 from{a.x, a.y}, to{b.x, b.y}, way = to - from;
    const float heading = std::abs(way.x) + std::abs(way.y) > 1e-4F ? std::atan2(way.y, way.x) : 0;
    Mesh mesh(canvas.list(), static_cast<int>(rings * per), triangles_of(rings, per));
    unsigned base = 0;
    for (unsigned ring = 0; ring < rings; ++ring) {
        const float t = static_cast<float>(ring) / (rings - 1);
        const float r = radius + blur * t;
        const ImU32 ink = packed(faded(color, falloff(t)));
        for (unsigned k = 0; k < per; ++k) {
            const bool front = k > half_steps;
            const float angle = heading + (front ? -half_turn / 2 : half_turn / 2) +
                                half_turn * static_cast<float>(k % (half_steps + 1)) / half_steps;
            const ImVec2 out = toward(angle) * r;
            const ImVec2 at = (front ? to : from) + ImVec2{out.x, out.y * flat};
            const unsigned v = mesh.vertex(at * canvas.scale(), ink);
            if (ring == 0 && k == 0) base = v;
        }
    }
    fill_rings(mesh, base, rings, per);
}

}  // namespace legato::ui
