#pragma once

#include <imgui.h>

#include <cmath>

#include "ui/paint/canvas.h"

namespace legato::ui {

// Conversions from dp to pixels, only for the sources of paint/ and the figure's painter.

inline ImU32 packed(Color c) {
    return IM_COL32(c.r, c.g, c.b, c.a);
}
inline Color unpacked(ImU32 c) {
    const auto channel = [c](int shift) { return static_cast<std::uint8_t>(c >> shift & 255); };
    return {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
            channel(IM_COL32_A_SHIFT)};
}
inline ImU32 clear(ImU32 color) {
    return color & ~static_cast<ImU32>(IM_COL32_A_MASK);
}
inline ImVec2 pixels(const Canvas& canvas, Point p) {
    return {p.x * canvas.scale(), p.y * canvas.scale()};
}

inline ImVec2 operator+(ImVec2 a, ImVec2 b) {
    return {a.x + b.x, a.y + b.y};
}
inline ImVec2 operator-(ImVec2 a, ImVec2 b) {
    return {a.x - b.x, a.y - b.y};
}
inline ImVec2 operator*(ImVec2 a, float k) {
    return {a.x * k, a.y * k};
}
inline float cross(ImVec2 o, ImVec2 a, ImVec2 b) {
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}
inline ImVec2 unit(ImVec2 v) {
    const float length = std::sqrt(v.x * v.x + v.y * v.y);
    return length > 1e-4F ? v * (1 / length) : ImVec2{0, 0};
}
inline ImVec2 toward(float angle) {
    return {std::cos(angle), std::sin(angle)};
}

}  // namespace legato::ui
