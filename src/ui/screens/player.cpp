#include "ui/screens/player.h"

#include "ui/paint/text.h"
#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using State = Session::State;

constexpr float widest_ring = 340;
constexpr float ring_width = 12;
constexpr float caption_lines = 3;     // room that is always kept, so that the ring does not jump
constexpr float smallest_stage = 200;  // a longer caption may take what is above it
constexpr float controls_height = size::pause_target + size::gap + size::target;

bool stands_still(const PlayerView& view) {
    return view.state == State::paused || view.state == State::ready;
}
bool can_tap(const PlayerView& view) {
    return view.waits_for_tap && (view.state == State::playing || view.state == State::waiting);
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

// Lying, the screen is too low for a long title in large letters.
Text title_style(const Frame& frame, const PlayerView& view, float width) {
    if (!frame.landscape()) return Text::headline;
    return fitting(frame.canvas, view.title, {Text::headline, Text::title}, width,
                   line_height(frame.canvas, Text::headline));
}

float header_height_of(const Frame& frame, const PlayerView& view, float width) {
    return 4 + size::gap + line_height(frame.canvas, Text::label) +
           paragraph_height(frame.canvas, view.title, title_style(frame, view, width), width);
}

void header(Frame& frame, Rect rect, const PlayerView& view) {
    const std::string side = side_words(view.side);
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
              {"player.title", view.title, title_style(frame, view, rect.w), frame.theme.ink,
               Align::center, Role::heading});
}

void stage(Frame& frame, const Rect& rect, const PlayerView& view) {
    const Theme& theme = frame.theme;
    const bool counting = view.state == State::counting_in;
    const std::string digits =
        counting ? std::to_string(std::chrono::ceil<Seconds>(view.count_in).count())
                 : format_countdown(view.left);
    const std::string said = counting                       ? "Starting in"
                             : view.state == State::paused  ? "Paused"
                             : view.state == State::waiting ? "Ready?"
                                                            : "";
    const float radius = std::min({rect.w, rect.h, widest_ring}) / 2;
    const Point center = rect.center();
    progress_ring(frame, center, radius, std::min(ring_width, radius / 8),
                  {"player.left", said.empty() ? "Time left" : said, digits,
                   counting ? 0.F : part(view.length - view.left, view.length)});
    if (radius < 24) return;  // no room for letters
    draw_digits(frame.canvas, center, digits, radius * 0.7F, radius * 1.5F, theme.ink);
    draw_text(frame.canvas, centered({center.x, center.y - radius * 0.48F}, radius * 1.4F, 24),
              said, Text::strong, theme.accent_text, Align::center);
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

void next_up(Frame& frame, const Rect& rect, const PlayerView& view) {
    if (rect.empty()) return;
    if (can_tap(view)) {
        line(frame, rect,
             {"player.tap_hint", "Tap when ready", Text::strong, frame.theme.accent_text,
              Align::center});
    } else {
        line(frame, rect,
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
    if (button(frame, at(-apart, size::big_target),
               {"player.back", "Back", Icon::back, Weight::secondary, true, {}}))
        action = Back{};
    if (button(frame, at(0, size::pause_target),
               {"player.pause", paused ? "Go on" : "Pause", paused ? Icon::play : Icon::pause,
                Weight::primary, true, paused ? "paused" : "playing"}))
        action = main_action(view);
    if (button(frame, at(apart, size::big_target),
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

    Rect rest = inset(frame.area, size::margin, size::gap);
    Rect stage_rect;
    if (frame.landscape()) {
        stage_rect = cut_left(rest, std::min(rest.h, rest.w * 0.45F));
        cut_left(rest, size::margin);
    } else {
        rest = centered(rest.center(), std::min(rest.w, size::widest_column), rest.h);
    }
    const Rect header_rect = cut_top(rest, header_height_of(frame, view, rest.w));
    const Rect controls_rect = cut_bottom(rest, controls_height);
    cut_bottom(rest, size::gap);
    const Rect tappable = rest;

    const float least = caption_lines * line_height(frame.canvas, Text::cue);
    Rect next_rect;
    if (can_tap(view) || rest.h > least) {  // what is said now matters more than what comes next
        next_rect = cut_bottom(rest, line_height(frame.canvas, Text::strong));
        cut_bottom(rest, size::small_gap);
    }
    const float wanted = paragraph_height(frame.canvas, view.caption, Text::cue, rest.w);
    const float most = frame.landscape() ? rest.h : std::max(rest.h - smallest_stage, least);
    const Rect caption_rect = cut_bottom(rest, std::min(std::max(wanted, least), most));
    if (!frame.landscape()) stage_rect = inset(rest, 0, size::small_gap);

    header(frame, header_rect, view);
    if (can_tap(view) && tap_area(frame, tappable, "player.tap", "Tap when ready"))
        action = TapWhenReady{};
    stage(frame, stage_rect, view);
    caption(frame, caption_rect, view);
    next_up(frame, next_rect, view);
    if (const auto pressed = controls(frame, controls_rect, view)) action = pressed;
    if (can_tap(view) && frame.interaction.take(Key::enter)) action = TapWhenReady{};
    return action;
}

}  // namespace legato::ui
