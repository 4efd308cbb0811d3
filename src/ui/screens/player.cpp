#include "ui/screens/player.h"

#include "ui/paint/text.h"
#include "ui/screens/layout.h"
#include "ui/screens/player_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using State = Session::State;

constexpr float widest_ring = 520;
constexpr float ring_width = 10;
constexpr float stage_of_ring = 0.845F;  // the rest is the ring, and air

bool stands_still(const PlayerView& view) {
    return view.state == State::paused || view.state == State::ready;
}
Action main_action(const PlayerView& view) {
    if (view.state == State::waiting) return TapWhenReady{};
    return stands_still(view) ? Action{Resume{}} : Action{Pause{}};
}

float part(Millis of, Millis whole) {
    return whole > Millis{0} ? static_cast<float>(of.count()) / static_cast<float>(whole.count())
                             : 0.F;
}

std::optional<Action> keys(Frame& frame, const PlayerView& view) {
    Interaction& keyboard = frame.interaction;
    if (keyboard.take(Key::space)) return main_action(view);
    if (keyboard.take(Key::right)) return Skip{};
    if (keyboard.take(Key::left)) return Back{};
    if (keyboard.take(Key::plus)) return Lengthen{};
    // Leaving is never one slip away: the first Escape only pauses.
    if (keyboard.take(Key::escape))
        return stands_still(view) || view.state == State::waiting ? Action{DoneForNow{}}
                                                                  : Action{Pause{}};
    return std::nullopt;
}

void header(Frame& frame, Rect rect, const PlayerView& view, Text title) {
    const std::string side = side_words(frame.tr, view.side);
    const std::string step =
        "Step " + std::to_string(view.step) + " of " + std::to_string(view.steps);
    progress_bar(
        frame, cut_top(rect, 4),
        {"player.progress", "Session", format_countdown(view.total - view.position) + " left",
         part(view.position, view.total)});
    cut_top(rect, size::gap);
    line(frame, cut_top(rect, line_height(frame.canvas, Text::label)),
         {"player.step", side.empty() ? step : step + " · " + side, Text::label,
          frame.theme.ink_soft, Align::center});
    paragraph(frame, rect,
              {"player.title", view.title, title, frame.theme.ink, Align::center, Role::heading});
}

// A word on the lower edge of the ring, where it hides nothing.
void status(Frame& frame, Point center, const std::string& said) {
    const float width = text_width(frame.canvas, said, Text::label) + 2 * size::margin;
    const Rect pill = centered(center, width, 30);
    frame.canvas.fill(pill, frame.theme.accent_container, pill.h / 2);
    draw_text(frame.canvas, pill, said, Text::label, frame.theme.on_accent_container,
              Align::center);
}

void stage(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    const Theme& theme = frame.theme;
    const bool counting = view.state == State::counting_in;
    const std::string digits =
        counting ? std::to_string(std::chrono::ceil<Seconds>(view.count_in).count())
                 : format_countdown(view.left);
    const std::string said = counting                       ? "Starting in"
                             : view.state == State::paused  ? "Paused"
                             : view.state == State::waiting ? "Ready?"
                                                            : "";
    const float radius = std::min({layout.stage.w, layout.stage.h, widest_ring}) / 2;
    const Point center = layout.stage.center();
    if (view.figure) figure_stage(frame, center, radius * stage_of_ring, *view.figure);
    progress_ring(frame, center, radius, std::min(ring_width, radius / 8),
                  {"player.left", said.empty() ? "Time left" : said, digits,
                   counting ? 0.F : part(view.length - view.left, view.length)});
    if (view.figure) {
        const Rect& place = layout.digits;  // letters have air of their own above and below
        draw_digits(frame.canvas, place.center(), digits, place.h * 1.18F, place.w, theme.ink);
    } else if (radius >= 24) {
        draw_digits(frame.canvas, center, digits, radius * 0.7F, radius * 1.5F, theme.ink);
    }
    if (!said.empty() && radius >= 24)
        status(frame, {center.x, center.y + radius - ring_width}, said);
}

void caption(Frame& frame, const Rect& rect, const PlayerView& view) {
    const Text style =
        fitting(frame.canvas, view.caption, {Text::cue, Text::body, Text::caption}, rect.w, rect.h);
    const float height = paragraph_height(frame.canvas, view.caption, style, rect.w);
    Rect middle = rect;
    cut_top(middle, std::max((rect.h - height) / 2, 0.F));
    paragraph(frame, middle,
              {"player.caption", view.caption, style, frame.theme.ink, Align::center});
}

void next_card(Frame& frame, const Rect& rect, const PlayerView& view) {
    const Theme& theme = frame.theme;
    const std::string told = view.next.empty() ? "The last step" : "Next: " + view.next;
    frame.canvas.fill(rect, theme.surface, size::card_radius);
    frame.canvas.outline(rect, theme.outline, size::card_radius, 1);
    Rect inner = inset(rect, size::small_gap, size::small_gap);
    if (view.next_pose && !view.next.empty()) {
        figure_thumb(frame, cut_left(inner, inner.h), *view.next_pose);
        cut_left(inner, size::gap);
    } else {
        cut_left(inner, size::gap);
    }
    const std::string length = view.next.empty() ? "" : in_minutes(frame.tr, view.next_length);
    const std::string title = view.next.empty() ? "Last step, nearly there" : view.next;
    const float wide = text_width(frame.canvas, length, Text::label) + size::gap;
    const float height =
        line_height(frame.canvas, Text::overline) + line_height(frame.canvas, Text::strong);
    cut_right(inner, size::small_gap);
    inner = centered(inner.center(), inner.w, height);
    if (text_width(frame.canvas, title, Text::strong) <= inner.w - wide)
        draw_text(frame.canvas, cut_right(inner, wide), length, Text::label, theme.ink_soft,
                  Align::right);
    draw_text(frame.canvas, cut_top(inner, line_height(frame.canvas, Text::overline)),
              view.next.empty() ? "THEN" : "NEXT UP", Text::overline, theme.ink_soft);
    const bool fitted = draw_text(
        frame.canvas, inner, title,
        fitting(frame.canvas, title, {Text::strong, Text::label, Text::caption}, inner.w, inner.h),
        theme.ink);
    frame.interaction.add(
        {.id = "player.next", .role = Role::text, .label = told, .rect = rect, .clipped = !fitted});
}

void next_up(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    if (layout.next.empty()) return;
    if (layout.next_card) return next_card(frame, layout.next, view);
    if (can_tap(view)) {
        line(frame, layout.next,
             {"player.tap_hint", "Tap when ready", Text::strong, frame.theme.accent_text,
              Align::center});
    } else {
        line(frame, layout.next,
             {"player.next", view.next.empty() ? "The last step" : "Next: " + view.next,
              Text::label, frame.theme.ink_soft, Align::center});
    }
}

std::optional<Action> controls(Frame& frame, Rect rect, const PlayerView& view) {
    std::optional<Action> action;
    const bool paused = stands_still(view) || view.state == State::waiting;
    const float y = cut_top(rect, size::pause_target).center().y;
    const float x = rect.center().x;
    const float apart = size::pause_target / 2 + size::big_target / 2 + 24;
    const auto at = [&](float dx, float s) { return centered({x + dx, y}, s, s); };
    if (round_button(frame, at(-apart, size::big_target),
                     {"player.back", "Back", Icon::back, Weight::secondary, true, {}}))
        action = Back{};
    if (round_button(frame, at(0, size::pause_target),
                     {"player.pause", paused ? "Go on" : "Pause", paused ? Icon::play : Icon::pause,
                      Weight::primary, true, paused ? "paused" : "playing"}))
        action = main_action(view);
    if (round_button(frame, at(apart, size::big_target),
                     {"player.skip", "Skip", Icon::skip, Weight::secondary, true, {}}))
        action = Skip{};

    cut_top(rect, size::gap);
    Rect small = centered(rect.center(), std::min(rect.w, 320.F), size::target);
    const Rect more = cut_left(small, 96);
    cut_left(small, size::gap);
    if (button(frame, more, {"player.lengthen", "+10 s", Icon::none, Weight::quiet, true, {}}))
        action = Lengthen{};
    if (button(frame, small, {"player.done", "Done for now", Icon::none, Weight::quiet, true, {}}))
        action = DoneForNow{};
    return action;
}

}  // namespace

std::optional<Action> player_screen(Frame& frame, const PlayerView& view) {
    std::optional<Action> action = keys(frame, view);

    const PlayerLayout layout = lay_out(frame, view);
    header(frame, layout.header, view, layout.title);
    if (can_tap(view) && tap_area(frame, layout.tappable, "player.tap", "Tap when ready"))
        action = TapWhenReady{};
    stage(frame, layout, view);
    caption(frame, layout.caption, view);
    next_up(frame, layout, view);
    if (const auto pressed = controls(frame, layout.controls, view)) action = pressed;
    if (can_tap(view) && frame.interaction.take(Key::enter)) action = TapWhenReady{};
    return action;
}

}  // namespace legato::ui
