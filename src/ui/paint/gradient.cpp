#include "ui/paint/gradient.h"

#include <algorithm>

#include "ui/paint/pixels.h"

namespace legato::ui {

int vertices_drawn(const Canvas& canvas) {
    return canvas.list().VtxBuffer.Size;
}

void recolor(Canvas& canvas, int first_vertex, Point a, Point b, Color from, Color to) {
    const ImVec2 start = pixels(canvas, a), way = pixels(canvas, b) - start;
    const float square = std::max(way.x * way.x + way.y * way.y, 1e-6F);
    ImDrawList& list = canvas.list();
    for (int i = first_vertex; i < list.VtxBuffer.Size; ++i) {
        ImDrawVert& vertex = list.VtxBuffer[i];
        const ImVec2 d = vertex.pos - start;
        const Color color = mix(from, to, (d.x * way.x + d.y * way.y) / square);
        vertex.col = clear(packed(color)) | (vertex.col & IM_COL32_A_MASK);
    }
}

}  // namespace legato::ui
