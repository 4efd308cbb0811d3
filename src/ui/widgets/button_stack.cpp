#include "ui/widgets/button_stack.h"

#include <algorithm>

namespace legato::ui {

namespace {

constexpr float highest = 104;

// Heights of the buttons: more for words that wrap, and never less than a finger in the dark hits.
std::vector<float> heights_of(const Frame& frame, const std::vector<Button>& buttons, float width,
                              float most) {
    std::vector<float> heights;
    float sum = 0;
    for (const Button& one : buttons) {
        heights.push_back(std::max(button_height(frame, one, width), size::night_target));
        sum += heights.back() + size::small_gap;
    }
    const auto count = static_cast<float>(std::max<std::size_t>(buttons.size(), 1));
    const float spare = std::max(most - (sum - size::small_gap), 0.F) / count;
    for (float& height : heights) height += std::clamp(highest - height, 0.F, spare);
    return heights;
}

}  // namespace

float button_stack_height(const Frame& frame, const std::vector<Button>& buttons, float width,
                          float most) {
    float sum = 0;
    for (const float height : heights_of(frame, buttons, width, most))
        sum += height + size::small_gap;
    return std::max(sum - size::small_gap, 0.F);
}

std::optional<std::size_t> button_stack(Frame& frame, Rect rect,
                                        const std::vector<Button>& buttons) {
    std::optional<std::size_t> tapped;
    const std::vector<float> heights = heights_of(frame, buttons, rect.w, rect.h);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (button(frame, cut_top(rect, heights[i]), buttons[i])) tapped = i;
        cut_top(rect, size::small_gap);
    }
    return tapped;
}

}  // namespace legato::ui
