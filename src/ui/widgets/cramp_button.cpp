#include "ui/widgets/cramp_button.h"

#include "ui/paint/soft.h"
#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {
constexpr float padding = 18;
constexpr float disc = 56;
constexpr float words_at = padding + disc + 16;

constexpr float arrow = 28;

// Words of the button, as large as have room on one line.
struct Words {
    std::string title, hint;
    Text style = Text::title;
    float width = 0, title_height = 0, hint_height = 0;
};
Words words_of(const Frame& frame, float width) {
    Words words{frame.tr("Cramp right now?"), frame.tr("Starts at once")};
    words.width = std::max(width - words_at - padding - arrow, 1.F);
    words.style = fitting(frame.canvas, words.title, {Text::headline, Text::title}, words.width,
                          line_height(frame.canvas, Text::headline));
    words.title_height = paragraph_height(frame.canvas, words.title, words.style, words.width);
    words.hint_height = paragraph_height(frame.canvas, words.hint, Text::caption, words.width);
    return words;
}
}  // namespace

float cramp_button_height(const Frame& frame, float width) {
    const Words words = words_of(frame, width);
    return std::max(words.title_height + words.hint_height + 2 * size::gap, size::cramp_target);
}

bool cramp_button(Frame& frame, const Rect& rect) {
    const Theme& theme = frame.theme;
    const Words words = words_of(frame, rect.w);
    const float height = words.title_height + words.hint_height;
    const auto reaction = frame.interaction.add({.id = "cramp",
                                                 .role = Role::button,
                                                 .label = words.title,
                                                 .value = words.hint,
                                                 .rect = rect,
                                                 .clipped = height > rect.h});
    if (!reaction.visible) return reaction.activated;
    const float radius = size::hero_radius;
    if (!theme.contrast) soft_shadow(frame.canvas, rect, radius, 14, 4, faded(theme.shadow, 0.8F));
    frame.canvas.fill(rect, reaction.pressed ? theme.surface_pressed : theme.accent_container,
                      radius);
    frame.canvas.outline(rect, theme.contrast ? theme.outline_strong : theme.accent, radius,
                         theme.contrast ? 2.F : 1.5F);
    const Point middle{rect.x + padding + disc / 2, rect.center().y};
    // Draws a ring at night: a disc would be the brightest thing in the room.
    if (theme.night)
        frame.canvas.outline(centered(middle, disc, disc), theme.accent, disc / 2, 2.5F);
    else
        frame.canvas.disc(middle, disc / 2, theme.accent);
    draw_icon(frame.canvas, Icon::bolt, middle, 32,
              theme.night ? theme.accent : theme.accent_container);
    draw_icon(frame.canvas, Icon::forward, {rect.right() - padding - 8, rect.center().y}, 28,
              theme.on_accent_container);
    Rect text =
        centered({rect.x + words_at + words.width / 2, rect.center().y}, words.width, height);
    draw_paragraph(frame.canvas, cut_top(text, words.title_height), words.title, words.style,
                   theme.on_accent_container);
    draw_paragraph(frame.canvas, text, words.hint, Text::caption, theme.on_accent_container);
    if (reaction.focused) focus_ring(frame, rect, radius);
    return reaction.activated;
}

}  // namespace legato::ui
