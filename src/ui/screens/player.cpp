#include "ui/screens/player.h"

#include "ui/paint/text.h"
#include "ui/screens/player_layout.h"
#include "ui/screens/player_next.h"
#include "ui/screens/player_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segment_progress.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using State = Session::State;

constexpr float widest_ring = 520;
constexpr float ring_width = 10;
// Size of the stage as a share of the ring; the rest is the ring's line, and air.
constexpr float stage_of_ring = 0.845F;
constexpr float least_ring = 48;  // dp across; below that only digits are shown

bool stands_still(const PlayerView& view) {
    return view.state == State::paused || view.state == State::ready;
}
Action main_action(const PlayerView& view) {
    if (view.state == State::waiting) return TapWhenReady{};
    return stands_still(view) ? Action{Resume{}} : Action{Pause{}};
}
// Chooses what leaving does, which is never one slip away: the first time it only pauses.
Action leave(const PlayerView& view) {
    return stands_still(view) || view.state == State::waiting ? Action{DoneForNow{}}
                                                              : Action{Pause{}};
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
    if (keyboard.take(Key::escape)) return leave(view);
    return std::nullopt;
}

Icon icon_of(SoundProfile sound) {
    switch (sound) {
        case SoundProfile::voice:
            return Icon::sound;
        case SoundProfile::whisper:
            return Icon::voice;
        case SoundProfile::silent:
            return Icon::sound_off;
    }
    return Icon::sound;
}

std::optional<Action> top_row(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    std::optional<Action> action;
    if (round_button(frame, layout.close,
                     {"player.close", frame.tr("Close"), Icon::close, Weight::plain, true, {}}))
        action = leave(view);
    segment_progress(
        frame, layout.progress,
        {"player.progress", frame.tr("Session"),
         frame.tr("{time} left", {{"time", format_countdown(view.total - view.position)}}),
         part(view.length - view.left, view.length)},
        view.step - 1, view.steps);
    const Button more{"player.more",
                      layout.compact() ? frame.tr("More") : frame.tr("Sound"),
                      layout.compact() ? Icon::more : icon_of(view.sound),
                      Weight::plain,
                      true,
                      {}};
    if (!layout.wrong_in_words) {
        Button wrong = wrong_button(frame);
        wrong.weight = Weight::plain;
        if (round_button(frame, layout.wrong, wrong)) action = Open{ToCard{stop_card}};
    }
    if (round_button(frame, layout.more, more)) action = OpenPlayerSheet{true};
    return action;
}

void header(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    if (!layout.step_text.empty())
        paragraph(
            frame, layout.step,
            {"player.step", layout.step_text, Text::label, frame.theme.ink_soft, Align::center});
    if (layout.title.empty()) return;
    paragraph(frame, layout.title,
              {"player.title", view.title, layout.title_style, frame.theme.ink, Align::center,
               Role::heading});
}

struct Status {
    std::string words;
    Icon icon = Icon::none;
};
Status status_of(const Frame& frame, const PlayerView& view) {
    switch (view.state) {
        case State::counting_in:
            return {frame.tr("Starting in"), Icon::none};
        case State::paused:
            return {frame.tr("Paused"), Icon::pause};
        case State::waiting:
            return {frame.tr("Ready?"), Icon::none};
        case State::ready:
        case State::playing:
        case State::finished:
        case State::stopped:
            break;
    }
    return {};
}

float pill_width(const Frame& frame, const Status& status) {
    const float icon = status.icon == Icon::none ? 0 : 22 * frame.canvas.fonts().enlarged;
    return text_width(frame.canvas, status.words, Text::label) + icon + 2 * size::margin;
}
void pill(Frame& frame, Point center, const Status& status) {
    const Theme& theme = frame.theme;
    const float icon = status.icon == Icon::none ? 0 : 22 * frame.canvas.fonts().enlarged;
    const Rect rect =
        centered(center, pill_width(frame, status), line_height(frame.canvas, Text::label) + 14);
    frame.canvas.fill(rect, theme.accent_container, rect.h / 2);
    frame.canvas.outline(rect, theme.contrast ? theme.outline_strong : theme.background, rect.h / 2,
                         2);
    Rect words = inset(rect, size::margin, 0);
    if (icon > 0)
        draw_icon(frame.canvas, status.icon, cut_left(words, icon).center(), icon - 2,
                  theme.on_accent_container);
    draw_text(frame.canvas, words, status.words, Text::label, theme.on_accent_container);
}

// Time left, in digits and in words.
struct Left {
    std::string digits;
    Status status;

    std::string label(const Frame& frame) const {
        return status.words.empty() ? frame.tr("Time left") : status.words;
    }
};
Left left_of(const Frame& frame, const PlayerView& view) {
    return {view.state == State::counting_in
                ? std::to_string(std::chrono::ceil<Seconds>(view.count_in).count())
                : format_countdown(view.left),
            status_of(frame, view)};
}

// Draws words and digits side by side, where there is no room for a ring.
void digits_alone(Frame& frame, const Rect& place, const Left& left) {
    const Color ink = frame.theme.ink;
    frame.interaction.add({.id = "player.left",
                           .role = Role::timer,
                           .label = left.label(frame),
                           .value = left.digits,
                           .rect = place});
    if (left.status.words.empty())
        return draw_digits(frame.canvas, place.center(), left.digits, place.h * 1.18F, place.w,
                           ink);
    const float said = pill_width(frame, left.status);
    Rect both = centered(place.center(), std::min(said + 130, place.w), place.h);
    pill(frame, cut_left(both, said).center(), left.status);
    draw_digits(frame.canvas, both.center(), left.digits, place.h * 1.18F, both.w - 12, ink);
}

// Share of the phase that the ring shows as done.
float ring_done(const Frame& frame, const PlayerView& view) {
    if (view.state == State::counting_in) return 0;
    // Goes with the digits under reduced motion.
    const Millis left =
        frame.look.reduced_motion ? std::chrono::ceil<Seconds>(view.left) : view.left;
    return part(view.length - left, view.length);
}

void stage(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    const Theme& theme = frame.theme;
    const Left left = left_of(frame, view);
    const float across = std::min({layout.stage.w, layout.stage.h, widest_ring});
    if (across < least_ring) return digits_alone(frame, layout.digits, left);

    const float radius = across / 2;
    const Point center = layout.stage.center();
    if (view.figure) {
        figure_stage(frame, center, radius * stage_of_ring, *view.figure);
        if (stands_still(view))
            frame.canvas.disc(center, radius * stage_of_ring, faded(theme.background, 0.55F));
    }
    progress_ring(
        frame, center, radius, std::min(ring_width, radius / 8),
        {"player.left", left.label(frame), left.digits, ring_done(frame, view), view.pulse});
    if (view.figure) {
        const Rect& place = layout.digits;  // letters have air of their own above and below
        draw_digits(frame.canvas, place.center(), left.digits, place.h * 1.18F, place.w, theme.ink);
    } else {
        draw_digits(frame.canvas, center, left.digits, radius * 0.7F, radius * 1.5F, theme.ink);
    }
    // Draws the status on the lower edge of the ring, where it hides nothing.
    if (!left.status.words.empty())
        pill(frame, {center.x, center.y + radius - ring_width}, left.status);
}

void caption(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    const Rect& rect = layout.caption;
    const float height = paragraph_height(frame.canvas, view.caption, layout.caption_style, rect.w);
    const Label label{"player.caption", view.caption, layout.caption_style, frame.theme.ink,
                      Align::center};
    if (!layout.caption_scrolls)
        return paragraph(frame, centered(rect.center(), rect.w, std::min(height, rect.h)), label);
    ScrollArea scroll(frame, "player.caption.scroll", rect);
    paragraph(frame, scroll.next(height), label);
}

std::optional<Action> controls(Frame& frame, const PlayerLayout& layout, const PlayerView& view) {
    std::optional<Action> action;
    const bool paused = stands_still(view) || view.state == State::waiting;
    if (!layout.cramp.empty() && cramp_button(frame, layout.cramp)) action = Cramp{};
    if (round_button(frame, layout.back,
                     {"player.back", frame.tr("Back"), Icon::back, Weight::secondary, true, {}}))
        action = Back{};
    if (round_button(frame, layout.pause,
                     {"player.pause", paused ? frame.tr("Go on") : frame.tr("Pause"),
                      paused ? Icon::play : Icon::pause, Weight::primary, true,
                      paused ? "paused" : "playing"}))
        action = main_action(view);
    if (round_button(frame, layout.skip,
                     {"player.skip", frame.tr("Skip"), Icon::skip, Weight::secondary, true, {}}))
        action = Skip{};
    if (layout.compact()) return action;
    // Buttons are drawn in the order in which they lie.
    if (layout.lengthen.x < layout.done.x && button(frame, layout.lengthen, lengthen_button(frame)))
        action = Lengthen{};
    if (button(frame, layout.done, done_button(frame))) action = DoneForNow{};
    if (layout.lengthen.x > layout.done.x && button(frame, layout.lengthen, lengthen_button(frame)))
        action = Lengthen{};
    if (layout.wrong_in_words && button(frame, layout.wrong, wrong_button(frame)))
        action = Open{ToCard{stop_card}};
    return action;
}

}  // namespace

std::optional<Action> player_screen(Frame& frame, const PlayerView& view) {
    std::optional<Action> action;
    if (!view.sheet) action = keys(frame, view);
    const auto also = [&](std::optional<Action> pressed) {
        if (pressed) action = std::move(pressed);
    };
    const PlayerLayout layout = lay_out(frame, view);
    also(top_row(frame, layout, view));
    header(frame, layout, view);
    if (can_tap(view) && tap_area(frame, layout.tappable, "player.tap", frame.tr("Tap when ready")))
        action = TapWhenReady{};
    stage(frame, layout, view);
    caption(frame, layout, view);
    player_next(frame, view, layout);
    also(controls(frame, layout, view));
    if (view.sheet) also(player_sheet(frame, view, layout));
    if (can_tap(view) && !view.sheet && frame.interaction.take(Key::enter)) action = TapWhenReady{};
    return action;
}

}  // namespace legato::ui
