#include "ui/paint/ring.h"

#include <algorithm>

#include "ui/paint/mesh.h"

namespace legato::ui::paint {

namespace {

constexpr float quarter = 1.57079633F;

}  // namespace

void ring(const Canvas& canvas, ImVec2 centre, const RingStyle& style, float a, float b) {
    if (b < a || style.thickness <= 0) return;
    const int steps = std::clamp(static_cast<int>((b - a) / (4 * quarter) * 160), 4, 200);
    constexpr int cap = 8;
    const int caps = style.round_caps ? cap : 0;
    const int rows = steps + 1 + 2 * caps;
    const float soft = 0.5F / canvas.scale;
    const float half = style.thickness / 2;
    Mesh mesh(*canvas.list, 4 * rows, 6 * (rows - 1));

    unsigned base = 0;
    bool first = true;
    const auto row = [&](ImVec2 inner, ImVec2 outer, ImVec2 inward, ImVec2 outward, ImU32 colour) {
        const ImU32 clear = colour & ~static_cast<ImU32>(IM_COL32_A_MASK);
        const unsigned v = mesh.vertex(canvas.px(inner + inward * soft), clear);
        mesh.vertex(canvas.px(inner - inward * soft), colour);
        mesh.vertex(canvas.px(outer - outward * soft), colour);
        mesh.vertex(canvas.px(outer + outward * soft), clear);
        if (first) base = v;
        first = false;
    };
    const auto end = [&](float angle, float sense, int i, ImU32 colour) {
        const ImVec2 normal{std::cos(angle), std::sin(angle)};
        const ImVec2 tangent = ImVec2{-normal.y, normal.x} * sense;
        const ImVec2 at = centre + normal * style.radius;
        const float k = quarter * (1 - static_cast<float>(i) / cap);  // from the tip to the side
        const ImVec2 out = normal * std::cos(k) + tangent * std::sin(k);
        const ImVec2 in = normal * -std::cos(k) + tangent * std::sin(k);
        row(at + in * half, at + out * half, in, out, colour);
    };
    for (int i = 0; i < caps; ++i) end(a, -1, i, style.from);
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        const float angle = a + (b - a) * t;
        const ImVec2 normal{std::cos(angle), std::sin(angle)};
        row(centre + normal * (style.radius - half), centre + normal * (style.radius + half),
            normal * -1.F, normal, mix(style.from, style.to, t));
    }
    for (int i = caps - 1; i >= 0; --i) end(b, 1, i, style.to);

    for (int i = 0; i + 1 < rows; ++i)
        for (unsigned k = 0; k < 3; ++k) {
            const unsigned v = base + 4 * static_cast<unsigned>(i) + k;
            mesh.quad(v, v + 1, v + 5, v + 4);
        }
}

void progress_ring(const Canvas& canvas, ImVec2 centre, const RingStyle& style, float share) {
    if (share <= 0) return;
    RingStyle whole = style;
    whole.round_caps = style.round_caps && share < 1;
    ring(canvas, centre, whole, -quarter, -quarter + 4 * quarter * std::min(share, 1.F));
}

}  // namespace legato::ui::paint
