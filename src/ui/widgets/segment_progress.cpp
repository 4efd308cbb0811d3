#include "ui/widgets/segment_progress.h"

namespace legato::ui {

namespace {
constexpr float between = 4;
constexpr float smallest = 7;
}  // namespace

void segment_progress(Frame& frame, const Rect& rect, const Progress& progress, std::size_t step,
                      std::size_t steps) {
    const auto count = static_cast<float>(std::max<std::size_t>(steps, 1));
    const float each = (rect.w - (count - 1) * between) / count;
    if (each < smallest) {
        Progress whole = progress;
        whole.part = (static_cast<float>(step) + std::clamp(progress.part, 0.F, 1.F)) / count;
        return progress_bar(frame, rect, whole);
    }
    frame.interaction.add({.id = progress.id,
                           .role = Role::progress,
                           .label = progress.label,
                           .value = progress.value,
                           .rect = rect});
    Rect rest = rect;
    for (std::size_t i = 0; i < steps; ++i) {
        draw_progress(frame, cut_left(rest, each), i < step ? 1 : i == step ? progress.part : 0);
        cut_left(rest, between);
    }
}

}  // namespace legato::ui
