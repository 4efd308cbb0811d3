#include "ui/widgets/chips.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {

constexpr float padding = 12;
constexpr float between = 8;
constexpr float mark = 18;

Icon icon_of(const Chip& chip) {
    return chip.chosen ? Icon::check : chip.icon;
}

float chip_width(const Frame& frame, const Chip& chip, float widest) {
    // Keeps room for the tick always, so that nothing moves when the chip is chosen.
    const float label = text_width(frame.canvas, chip.label, Text::label) + 1;
    return std::min(std::max(label + 2 * padding + mark + 4, frame.target()), widest);
}
float words_width(const Rect& place) {
    return place.w - 2 * padding - mark - 4;
}
float words_height(const Frame& frame, const Chip& chip, float width) {
    return paragraph_height(frame.canvas, chip.label, Text::label, width);
}
float chip_height(const Frame& frame, const Chip& chip, float width) {
    const float label = words_height(frame, chip, width - 2 * padding - mark - 4);
    return std::max(label + 16, frame.target());
}
float radius_of(const Rect& place) {
    return std::min(place.h / 2, 24.F);
}

// Rectangles of the chips, from the top left corner of the block; and the height of the block.
std::vector<Rect> places(const Frame& frame, const std::vector<Chip>& chips, float width,
                         float& height) {
    std::vector<Rect> rects;
    float x = 0, y = 0, line = 0;
    for (const Chip& chip : chips) {
        const float w = chip_width(frame, chip, width), h = chip_height(frame, chip, w);
        if (x > 0 && x + w > width) {
            x = 0;
            y += line + between;
            line = 0;
        }
        rects.push_back({x, y, w, h});
        x += w + between;
        line = std::max(line, h);
    }
    height = y + line;
    return rects;
}

void draw_chip(Frame& frame, const Rect& place, const Chip& chip, bool pressed) {
    const Theme& theme = frame.theme;
    const float radius = radius_of(place);
    const Color ink = chip.chosen ? theme.on_container : theme.ink;
    frame.canvas.fill(place,
                      pressed       ? theme.surface_pressed
                      : chip.chosen ? theme.container
                                    : theme.surface,
                      radius);
    frame.canvas.outline(place, chip.chosen ? theme.primary : theme.outline_strong, radius,
                         chip.chosen ? 2.F : 1.F);
    // Centres mark and label together; a label without a mark alone.
    const Icon icon = icon_of(chip);
    const float marked = icon == Icon::none ? 0 : mark + 4;
    const float words = words_width(place), text = words_height(frame, chip, words);
    float widest = 0;
    for (const auto& line : wrapped(frame.canvas, chip.label, Text::label, words))
        widest = std::max(widest, text_width(frame.canvas, line, Text::label));
    const Rect content = centered(place.center(), widest + marked, text);
    if (marked > 0)
        draw_icon(frame.canvas, icon, {content.x + mark / 2, content.center().y}, mark, ink);
    draw_paragraph(frame.canvas, {content.x + marked, content.y, words, text}, chip.label,
                   Text::label, ink);
}

}  // namespace

float chips_height(const Frame& frame, const std::vector<Chip>& chips, float width) {
    float height = 0;
    places(frame, chips, width, height);
    return height;
}

std::optional<std::size_t> chips(Frame& frame, const Rect& rect, const std::vector<Chip>& chips) {
    std::optional<std::size_t> tapped;
    float height = 0;
    const std::vector<Rect> rects = places(frame, chips, rect.w, height);
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const Chip& chip = chips[i];
        const Rect place{rect.x + rects[i].x, rect.y + rects[i].y, rects[i].w, rects[i].h};
        const float text = words_height(frame, chip, words_width(place));
        const auto reaction = frame.interaction.add({.id = chip.id,
                                                     .role = Role::option,
                                                     .label = chip.label,
                                                     .value = chip.chosen ? "chosen" : "",
                                                     .rect = place,
                                                     .clipped = text > place.h});
        if (reaction.activated) tapped = i;
        if (!reaction.visible) continue;
        draw_chip(frame, place, chip, reaction.pressed);
        if (reaction.focused) focus_ring(frame, place, radius_of(place));
    }
    return tapped;
}

}  // namespace legato::ui
