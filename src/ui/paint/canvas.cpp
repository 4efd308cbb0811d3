#include "ui/paint/canvas.h"

#include <algorithm>

namespace legato::ui::paint {

ImU32 hex(unsigned rgb, float alpha) {
    return IM_COL32((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255,
                    static_cast<unsigned>(alpha * 255 + 0.5F));
}

ImU32 faded(ImU32 colour, float alpha) {
    const auto a =
        static_cast<float>((colour >> IM_COL32_A_SHIFT) & 255) * std::clamp(alpha, 0.F, 1.F);
    return (colour & ~static_cast<ImU32>(IM_COL32_A_MASK)) |
           (static_cast<ImU32>(a + 0.5F) << IM_COL32_A_SHIFT);
}

ImU32 mix(ImU32 a, ImU32 b, float t) {
    t = std::clamp(t, 0.F, 1.F);
    ImU32 mixed = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        const auto x = static_cast<float>((a >> shift) & 255),
                   y = static_cast<float>((b >> shift) & 255);
        mixed |= static_cast<ImU32>(x + (y - x) * t + 0.5F) << shift;
    }
    return mixed;
}

void recolour(const Canvas& canvas, int first_vertex, ImVec2 a, ImVec2 b, ImU32 from, ImU32 to) {
    const ImVec2 start = canvas.px(a), way = canvas.px(b) - start;
    const float square = std::max(way.x * way.x + way.y * way.y, 1e-6F);
    for (int i = first_vertex; i < canvas.list->VtxBuffer.Size; ++i) {
        ImDrawVert& vertex = canvas.list->VtxBuffer[i];
        const ImVec2 d = vertex.pos - start;
        const ImU32 colour = mix(from, to, (d.x * way.x + d.y * way.y) / square);
        vertex.col =
            (colour & ~static_cast<ImU32>(IM_COL32_A_MASK)) | (vertex.col & IM_COL32_A_MASK);
    }
}

}  // namespace legato::ui::paint
