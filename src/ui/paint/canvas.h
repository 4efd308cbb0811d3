#pragma once

#include <imgui.h>

#include <cmath>
#include <span>

namespace legato::ui::paint {

/// Where and how large. Everything in paint/ is measured in dp; only here does a dp become pixels.
struct Canvas {
    ImDrawList* list = nullptr;
    float scale = 1;  ///< pixels a dp, of the frame that is drawn

    ImVec2 px(ImVec2 dp) const { return {dp.x * scale, dp.y * scale}; }
    float px(float dp) const { return dp * scale; }
    /// On a whole pixel, as text has to be to look sharp.
    ImVec2 snapped(ImVec2 dp) const { return {std::round(dp.x * scale), std::round(dp.y * scale)}; }
};

inline ImVec2 operator+(ImVec2 a, ImVec2 b) {
    return {a.x + b.x, a.y + b.y};
}
inline ImVec2 operator-(ImVec2 a, ImVec2 b) {
    return {a.x - b.x, a.y - b.y};
}
inline ImVec2 operator*(ImVec2 a, float k) {
    return {a.x * k, a.y * k};
}

struct Box {
    ImVec2 min, max;
};

/// Colours.
ImU32 hex(unsigned rgb, float alpha = 1);
ImU32 faded(ImU32 colour, float alpha);  ///< its alpha times `alpha`
ImU32 mix(ImU32 a, ImU32 b, float t);

/// Runs `draw`, then recolours what it added along a -> b (dp), keeping its alpha: a gradient on
/// any shape, with the soft edges it was drawn with.
template <class Draw>
void with_gradient(const Canvas& canvas, ImVec2 a, ImVec2 b, ImU32 from, ImU32 to, Draw draw);
void recolour(const Canvas& canvas, int first_vertex, ImVec2 a, ImVec2 b, ImU32 from, ImU32 to);

template <class Draw>
void with_gradient(const Canvas& canvas, ImVec2 a, ImVec2 b, ImU32 from, ImU32 to, Draw draw) {
    const int first = canvas.list->VtxBuffer.Size;
    draw();
    recolour(canvas, first, a, b, from, to);
}

}  // namespace legato::ui::paint
