#include "ui/widgets/cramp_button.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {
constexpr float padding = 18;
constexpr float disc = 56;
constexpr float words_at = padding + disc + 16;

float words_width(float width) {
    return std::max(width - words_at - padding, 1.F);
}
std::string hint(const Frame& frame) {
    return frame.tr("Starts at once");
}
}  // namespace

float cramp_button_height(const Frame& frame, float width) {
    const float words = words_width(width);
    const float title =
        paragraph_height(frame.canvas, frame.tr("Cramp right now?"), Text::title, words);
    const float line = paragraph_height(frame.canvas, hint(frame), Text::caption, words);
    return std::max(title + line + 2 * size::gap, size::cramp_target);
}

bool cramp_button(Frame& frame, const Rect& rect) {
    const Theme& theme = frame.theme;
    const std::string label = frame.tr("Cramp right now?");
    const float words = words_width(rect.w);
    const float title = paragraph_height(frame.canvas, label, Text::title, words);
    const float line = paragraph_height(frame.canvas, hint(frame), Text::caption, words);
    const auto reaction = frame.interaction.add({.id = "cramp",
                                                 .role = Role::button,
                                                 .label = label,
                                                 .value = hint(frame),
                                                 .rect = rect,
                                                 .clipped = title + line > rect.h});
    if (!reaction.visible) return reaction.activated;
    const float radius = size::hero_radius;
    frame.canvas.fill(rect, reaction.pressed ? theme.surface_pressed : theme.accent_container,
                      radius);
    frame.canvas.outline(rect, theme.contrast ? theme.outline_strong : theme.accent, radius,
                         theme.contrast ? 2.F : 1.5F);
    const Point middle{rect.x + padding + disc / 2, rect.center().y};
    frame.canvas.disc(middle, disc / 2, theme.accent);
    draw_icon(frame.canvas, Icon::bolt, middle, 32, theme.accent_container);
    Rect text = centered({rect.x + words_at + words / 2, rect.center().y}, words, title + line);
    draw_paragraph(frame.canvas, cut_top(text, title), label, Text::title,
                   theme.on_accent_container);
    draw_paragraph(frame.canvas, text, hint(frame), Text::caption, theme.on_accent_container);
    if (reaction.focused) focus_ring(frame, rect, radius);
    return reaction.activated;
}

}  // namespace legato::ui
