#include "ui/widgets/tile.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_stage.h"

namespace legato::ui {

namespace {

constexpr float padding = 14;
constexpr float thumb = 64;
constexpr float switch_width = 52;
constexpr float switch_height = 32;

// Common parts of all rows: something at the start, words, something at the end.
struct Row {
    const std::string& title;
    const std::string& detail;
    float start = 0;  // width of the start, with its gap
    float end = 0;
    float least = 0;  // height of what stands beside the words
};

float words_width(const Row& row, float width) {
    return std::max(width - 2 * padding - row.start - row.end, 1.F);
}

float row_height(const Frame& frame, const Row& row, float width) {
    const float words = words_width(row, width);
    float height = paragraph_height(frame.canvas, row.title, Text::strong, words);
    if (!row.detail.empty())
        height += 2 + paragraph_height(frame.canvas, row.detail, Text::caption, words);
    return std::max({height + 2 * padding, row.least + 2 * size::small_gap, frame.target(), 60.F});
}

// Draws title and detail. True if all words have room.
bool draw_words(Frame& frame, const Rect& rect, const Row& row, Color ink, Color soft) {
    const float width = words_width(row, rect.w);
    const float title = paragraph_height(frame.canvas, row.title, Text::strong, width);
    const float detail = row.detail.empty()
                             ? 0
                             : 2 + paragraph_height(frame.canvas, row.detail, Text::caption, width);
    Rect words{rect.x + padding + row.start, rect.center().y - (title + detail) / 2, width,
               title + detail};
    const bool fitted =
        draw_paragraph(frame.canvas, cut_top(words, title), row.title, Text::strong, ink);
    if (row.detail.empty()) return fitted;
    cut_top(words, 2);
    return draw_paragraph(frame.canvas, words, row.detail, Text::caption, soft) && fitted;
}

float icon_size(const Frame& frame) {
    return 24 * std::min(frame.canvas.fonts().enlarged, 1.4F);
}
float icon_room(const Frame& frame, Icon icon) {
    return icon == Icon::none ? 0 : icon_size(frame) + 14;
}
void draw_row_icon(Frame& frame, const Rect& rect, Icon icon, Color color) {
    const float s = icon_size(frame);
    draw_icon(frame.canvas, icon, {rect.x + padding + s / 2, rect.center().y}, s, color);
}

Row row_of(const Frame& frame, const Tile& tile) {
    Row row{tile.title, tile.detail};
    row.start = tile.picture ? thumb + 14 : icon_room(frame, tile.icon);
    if (!tile.value.empty())
        row.end += text_width(frame.canvas, tile.value, Text::label) + size::small_gap;
    if (tile.end != Icon::none) row.end += 24 + 4;
    row.least = tile.picture ? thumb : 0;
    return row;
}
Row row_of(const Frame& frame, const Toggle& toggle) {
    return {toggle.title, toggle.detail, icon_room(frame, toggle.icon), switch_width + size::gap,
            switch_height};
}

// Width of the two buttons and the value between them, in dp. On a narrow screen they lie below the
// words.
float stepper_controls(const Frame& frame, const Stepper& stepper) {
    return 2 * frame.target() +
           std::max(text_width(frame.canvas, stepper.value, Text::strong) + 16, 64.F);
}
bool stepper_stacks(const Frame& frame, const Stepper& stepper, float width) {
    const float words = width - 2 * padding - icon_room(frame, stepper.icon) -
                        stepper_controls(frame, stepper) - size::gap;
    return words < 110 * frame.canvas.fonts().enlarged;
}
Row row_of(const Frame& frame, const Stepper& stepper, bool stacked) {
    return {stepper.title, stepper.detail, icon_room(frame, stepper.icon),
            stacked ? 0 : stepper_controls(frame, stepper) + size::gap,
            stacked ? 0 : frame.target()};
}

}  // namespace

float tile_height(const Frame& frame, const Tile& tile, float width) {
    return row_height(frame, row_of(frame, tile), width);
}

bool tile(Frame& frame, const Rect& rect, const Tile& tile) {
    const Row row = row_of(frame, tile);
    const bool fits = row_height(frame, row, rect.w) <= rect.h + 1;
    const auto reaction = frame.interaction.add(
        {.id = tile.id,
         .role = Role::button,
         .label = tile.title,
         .value =
             tile.detail + (tile.detail.empty() || tile.value.empty() ? "" : " · ") + tile.value,
         .rect = rect,
         .enabled = tile.enabled,
         .clipped = !fits});
    if (!reaction.visible) return reaction.activated;
    const Theme& theme = frame.theme;
    card(frame, rect, tile.tone, reaction.pressed);
    const Color ink = ink_on(theme, tile.tone);
    const Color soft = tile.tone == CardTone::plain ? theme.ink_soft : ink;
    if (tile.picture) {
        figure_thumb(frame, {rect.x + padding - 4, rect.center().y - thumb / 2, thumb, thumb},
                     *tile.picture);
    } else {
        draw_row_icon(frame, rect, tile.icon, tile.tone == CardTone::plain ? theme.primary : ink);
    }
    draw_words(frame, rect, row, tile.enabled ? ink : soft, soft);
    Rect end = inset(rect, padding, 0);
    if (tile.end != Icon::none)
        draw_icon(frame.canvas, tile.end, cut_right(end, 24).center(), 24, soft);
    if (tile.end != Icon::none) cut_right(end, 4);
    if (!tile.value.empty())
        draw_text(frame.canvas, end, tile.value, Text::label, soft, Align::right);
    if (reaction.focused) focus_ring(frame, rect, size::card_radius);
    return reaction.activated;
}

float toggle_height(const Frame& frame, const Toggle& toggle, float width) {
    return row_height(frame, row_of(frame, toggle), width);
}

bool toggle(Frame& frame, const Rect& rect, const Toggle& toggle) {
    const Row row = row_of(frame, toggle);
    const auto reaction =
        frame.interaction.add({.id = toggle.id,
                               .role = Role::toggle,
                               .label = toggle.title,
                               .value = toggle.on ? "on" : "off",
                               .rect = rect,
                               .clipped = row_height(frame, row, rect.w) > rect.h + 1});
    if (!reaction.visible) return reaction.activated;
    const Theme& theme = frame.theme;
    card(frame, rect, CardTone::plain, reaction.pressed);
    draw_row_icon(frame, rect, toggle.icon, theme.primary);
    draw_words(frame, rect, row, theme.ink, theme.ink_soft);

    // Draws the switch. On: filled, knob at the end with a tick. Off: an outline, a small knob at
    // the start.
    const Rect track{rect.right() - padding - switch_width, rect.center().y - switch_height / 2,
                     switch_width, switch_height};
    const float y = track.center().y;
    if (toggle.on) {
        const Point knob{track.right() - switch_height / 2, y};
        frame.canvas.fill(track, theme.primary, switch_height / 2);
        frame.canvas.disc(knob, 12, theme.on_primary);
        draw_icon(frame.canvas, Icon::check, knob, 16, theme.primary);
    } else {
        frame.canvas.fill(track, theme.surface_pressed, switch_height / 2);
        frame.canvas.outline(track, theme.outline_strong, switch_height / 2, 2);
        frame.canvas.disc({track.x + switch_height / 2, y}, 8, theme.outline_strong);
    }
    if (reaction.focused) focus_ring(frame, rect, size::card_radius);
    return reaction.activated;
}

float stepper_height(const Frame& frame, const Stepper& stepper, float width) {
    const bool stacked = stepper_stacks(frame, stepper, width);
    const float words = row_height(frame, row_of(frame, stepper, stacked), width);
    return stacked ? words + frame.target() + size::small_gap : words;
}

int stepper(Frame& frame, const Rect& rect, const Stepper& stepper) {
    const bool stacked = stepper_stacks(frame, stepper, rect.w);
    const Row row = row_of(frame, stepper, stacked);
    frame.interaction.add({.id = stepper.id,
                           .role = Role::text,
                           .label = stepper.title,
                           .value = stepper.value,
                           .rect = rect,
                           .clipped = stepper_height(frame, stepper, rect.w) > rect.h + 1});
    const Theme& theme = frame.theme;
    card(frame, rect);
    Rect words = rect, controls = rect;
    if (stacked) {
        controls = cut_bottom(words, frame.target() + size::small_gap);
        controls.h -= size::small_gap;
    }
    draw_row_icon(frame, words, stepper.icon, theme.primary);
    draw_words(frame, words, row, theme.ink, theme.ink_soft);
    controls = inset(controls, padding, 0);
    const float width = std::min(stepper_controls(frame, stepper), controls.w);
    controls = stacked ? centered(controls.center(), width, frame.target())
                       : centered(cut_right(controls, width).center(), width, frame.target());
    int step = 0;
    if (round_button(frame, cut_left(controls, frame.target()),
                     {stepper.id + ".less", frame.tr("Less: {what}", {{"what", stepper.title}}),
                      Icon::remove, Weight::secondary, stepper.can_less, stepper.value}))
        step = -1;
    if (round_button(frame, cut_right(controls, frame.target()),
                     {stepper.id + ".more", frame.tr("More: {what}", {{"what", stepper.title}}),
                      Icon::add, Weight::secondary, stepper.can_more, stepper.value}))
        step = +1;
    draw_text(frame.canvas, controls, stepper.value, Text::strong, theme.ink, Align::center);
    return step;
}

}  // namespace legato::ui
