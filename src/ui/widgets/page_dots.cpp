#include "ui/widgets/page_dots.h"

namespace legato::ui {

void page_dots(Frame& frame, const Rect& rect, const PageDots& dots) {
    constexpr float dot = 8, bar = 24, gap = 8;
    const auto others = static_cast<float>(dots.pages - 1);
    const Rect row = centered(rect.center(), bar + others * (dot + gap), dot);
    frame.interaction.add(
        {.id = dots.id, .role = Role::progress, .label = dots.label, .rect = row});
    float x = row.x;
    for (int i = 0; i < dots.pages; ++i) {
        const bool here = i == dots.page;
        const float width = here ? bar : dot;
        frame.canvas.fill({x, row.y, width, dot},
                          here ? frame.theme.primary : frame.theme.outline_strong, dot / 2);
        x += width + gap;
    }
}

}  // namespace legato::ui
