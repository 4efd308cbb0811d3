#include "ui/screens/rest.h"

#include "ui/paint/ring.h"
#include "ui/paint/text.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
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

// Draws a rest that has ended by itself: nothing is counted any more.
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

// Places of the picture and of what can be touched: side by side on a lying screen; in one column
// on a standing one, where the picture gets what is left.
struct Sides {
    Rect picture, column;
};
Sides sides_of(const Frame& frame) {
    Sides sides;
    const Rect rest = inset(frame.area, size::margin, size::margin);
    sides.column = rest;
    if (!frame.landscape()) {
        sides.column = centered(rest.center(), std::min(rest.w, size::widest_column), rest.h);
        return sides;
    }
    const float side = std::min(rest.h, rest.w * 0.4F);
    const auto cut = frame.look.controls_left ? cut_right : cut_left;
    sides.picture = cut(sides.column, side);
    cut(sides.column, 2 * size::margin);
    return sides;
}

// Draws the words, under the picture or beside it, if there is room for all of them.
void caption(Frame& frame, const Rect& column, Rect& picture, const std::string& text) {
    const bool lying = frame.landscape();
    const float height = paragraph_height(frame.canvas, text, Text::cue, column.w);
    if (height > (lying ? column.h : column.h - smallest_ring - size::gap)) return;
    const Rect words =
        lying ? centered(column.center(), column.w, height) : cut_bottom(picture, height);
    cut_bottom(picture, lying ? 0 : size::gap);
    paragraph(frame, words, {"rest.caption", text, Text::cue, frame.theme.ink, Align::center});
}

}  // namespace

std::optional<Action> rest_screen(Frame& frame, const RestView& view) {
    std::optional<Action> action;
    frame.canvas.fill(frame.screen, frame.theme.background);
    auto [picture, column] = sides_of(frame);
    const Rect cramp = cut_bottom(column, cramp_button_height(frame, column.w));
    cut_bottom(column, size::gap);
    const Rect lock = cut_bottom(column, hold_to_unlock_height(frame, column.w));
    cut_bottom(column, size::gap);

    const bool counts = view.length > Millis{0};
    if (!frame.landscape()) picture = column;
    // Keeps the place of the call in the dark too, so that nothing moves when the screen is lit.
    Rect corner = cut_top(frame.landscape() ? column : picture, size::night_target);
    const Rect call = frame.look.controls_left ? cut_left(corner, size::night_target)
                                               : cut_right(corner, size::night_target);
    if (view.lit &&
        round_button(frame, call,
                     {"rest.call", frame.tr("Who to call"), Icon::phone, Weight::plain, true, {}}))
        action = Open{Place::call};
    if (counts && view.lit && !view.caption.empty()) caption(frame, column, picture, view.caption);
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
