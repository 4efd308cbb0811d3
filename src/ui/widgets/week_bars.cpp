#include "ui/widgets/week_bars.h"

#include <algorithm>

namespace legato::ui {

void week_bars(Frame& frame, const Rect& rect, const WeekBars& bars) {
    const auto reaction = frame.interaction.add({.id = bars.id,
                                                 .role = Role::image,
                                                 .label = bars.label,
                                                 .value = bars.value,
                                                 .rect = rect});
    if (!reaction.visible || bars.weeks.empty()) return;
    const Theme& theme = frame.theme;
    const float pitch = rect.w / static_cast<float>(bars.weeks.size());
    const float wide = std::min(pitch * 0.62F, 20.F), foot = 2;
    const int most = std::max(*std::max_element(bars.weeks.begin(), bars.weeks.end()), 1);
    for (std::size_t i = 0; i < bars.weeks.size(); ++i) {
        const bool now = i + 1 == bars.weeks.size();
        const float part = static_cast<float>(bars.weeks[i]) / static_cast<float>(most);
        const float high = std::max(part * (rect.h - foot - 4), 3.F);
        const float x = rect.x + (static_cast<float>(i) + 0.5F) * pitch - wide / 2;
        const Rect bar{x, rect.bottom() - foot - high, wide, high};
        const float radius = std::min(wide / 3, high / 2);
        frame.canvas.fill(bar, now ? theme.primary : theme.heat[2], radius);
        if (now)  // marks this week by a line, not by tone alone
            frame.canvas.fill({x, rect.bottom() - foot + 1, wide, foot}, theme.ink);
    }
}

}  // namespace legato::ui
