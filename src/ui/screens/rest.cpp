#include "ui/screens/rest.h"

#include "ui/paint/ring.h"
#include "ui/paint/text.h"
#include "ui/screens/layout.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/hold_to_unlock.h"
#include "ui/widgets/label.h"

namespace legato::ui {

namespace {

constexpr float largest_ring = 300;
constexpr float smallest_ring = 110;
constexpr float ring_width = 8;

void time_left(Frame& frame, const Rect& rect, const RestView& view) {
    const Theme& theme = frame.theme;
    const float radius = std::min({rect.w, rect.h, largest_ring}) / 2;
    const Point center = rect.center();
    const std::string digits = format_countdown(view.left);
    frame.interaction.add({.id = "rest.left",
                           .role = Role::timer,
                           .label = frame.tr("Time left"),
                           .value = digits,
                           .rect = centered(center, 2 * radius, 2 * radius)});
    if (radius < ring_width) return;
    const float middle = radius - ring_width / 2;
    const Color from = view.lit ? theme.primary : theme.outline_strong,
                to = view.lit ? theme.accent : theme.outline_strong;
    const Seconds left = std::chrono::ceil<Seconds>(view.left);  // moves with the digits
    const float part = 1 - static_cast<float>(Millis{left}.count()) /
                               static_cast<float>(std::max(view.length, Millis{1}).count());
    draw_ring(frame.canvas, center,
              {middle, theme.contrast ? 2 : ring_width, theme.outline, theme.outline}, 0, 1);
    if (part > 0) draw_ring(frame.canvas, center, {middle, ring_width, from, to}, 0, part);
    draw_digits(frame.canvas, center, digits, radius * 0.75F, radius * 1.5F,
                view.lit ? theme.ink : theme.ink_soft);
}

// The rest has ended by itself: nothing is counted any more.
void over(Frame& frame, const Rect& rect, const RestView& view) {
    const Theme& theme = frame.theme;
    const std::string said = view.after_cramp
                                 ? frame.tr("Rest now. Sleep on, if you like.")
                                 : frame.tr("Your rest is over. Sleep on, if you like.");
    const Text style =
        fitting(frame.canvas, said, {Text::cue, Text::title, Text::caption}, rect.w, rect.h);
    const float height = paragraph_height(frame.canvas, said, style, rect.w);
    Rect place = centered(rect.center(), rect.w, std::min(height, rect.h));
    paragraph(frame, place,
              {"rest.over", said, style, view.lit ? theme.ink : theme.ink_soft, Align::center,
               Role::status});
}

}  // namespace

std::optional<Action> rest_screen(Frame& frame, const RestView& view) {
    std::optional<Action> action;
    frame.canvas.fill(frame.screen, frame.theme.background);
    Rect rest = inset(frame.area, size::margin, size::margin);
    Rect picture, column = rest;
    if (frame.landscape()) {
        const float side = std::min(rest.h, rest.w * 0.4F);
        picture = frame.look.controls_left ? cut_right(column, side) : cut_left(column, side);
        if (frame.look.controls_left)
            cut_right(column, 2 * size::margin);
        else
            cut_left(column, 2 * size::margin);
    } else {
        column = centered(rest.center(), std::min(rest.w, size::widest_column), rest.h);
    }
    const Rect cramp = cut_bottom(column, cramp_button_height(frame, column.w));
    cut_bottom(column, size::gap);
    const Rect lock = cut_bottom(column, hold_to_unlock_height(frame, column.w));
    cut_bottom(column, size::gap);

    const bool counts = view.length > Millis{0};
    if (!frame.landscape()) picture = column;
    if (counts && view.lit && !view.caption.empty()) {
        const float height = paragraph_height(frame.canvas, view.caption, Text::cue, column.w);
        const float room = frame.landscape() ? column.h : column.h - smallest_ring - size::gap;
        if (height <= room) {
            const Rect words = frame.landscape() ? centered(column.center(), column.w, height)
                                                 : cut_bottom(picture, height);
            cut_bottom(picture, frame.landscape() ? 0 : size::gap);
            paragraph(frame, words,
                      {"rest.caption", view.caption, Text::cue, frame.theme.ink, Align::center});
        }
    }
    if (counts)
        time_left(frame, picture, view);
    else
        over(frame, picture, view);

    const Held held = hold_to_unlock(frame, lock, {"rest.unlock", view.lit, view.half_open});
    if (held == Held::held) action = Unlock{};
    if (held == Held::tapped) action = UnlockTap{};
    if (cramp_button(frame, cramp)) action = Cramp{};

    Interaction& keyboard = frame.interaction;
    if (keyboard.take(Key::space) || keyboard.take(Key::enter)) action = UnlockTap{};
    if (keyboard.take(Key::escape)) action = Touch{};
    return action;
}

}  // namespace legato::ui
