#pragma once

#include <imgui.h>

#include "ui/paint/canvas.h"

namespace legato::ui {

// For the sources of paint/ only.

inline ImU32 packed(Color c) {
    return IM_COL32(c.r, c.g, c.b, c.a);
}
inline ImVec2 pixels(const Canvas& canvas, Point p) {
    return {p.x * canvas.scale(), p.y * canvas.scale()};
}

}  // namespace legato::ui
