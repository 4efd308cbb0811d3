#include "ui/screens/player_layout.h"

namespace legato::ui {

namespace {

constexpr float caption_lines = 3;     // room that is always kept, so that the ring does not jump
constexpr float smallest_stage = 130;  // a longer caption may take what is above it
constexpr float controls_height = size::pause_target + size::gap + size::target;
constexpr float card_height = 72;
constexpr float tall = 560;  // enough for a card and large digits

float header_height_of(const Frame& frame, const PlayerView& view, Text title, float width) {
    return 4 + size::gap + line_height(frame.canvas, Text::label) +
           paragraph_height(frame.canvas, view.title, title, width);
}

// Digits below a stage; without a figure they are in its middle.
float digits_height(const PlayerView& view, float of) {
    if (!view.figure) return 0;
    return of >= tall ? 88 : of >= 340 ? 60 : 44;
}

}  // namespace

bool can_tap(const PlayerView& view) {
    return view.waits_for_tap &&
           (view.state == Session::State::playing || view.state == Session::State::waiting);
}

PlayerLayout lay_out(const Frame& frame, const PlayerView& view) {
    PlayerLayout layout;
    const bool lying = frame.landscape();
    Rect rest = inset(frame.area, size::margin, size::gap);
    if (lying) {
        const float digits = digits_height(view, rest.h);
        layout.stage = cut_left(rest, std::min(rest.h - digits, rest.w * 0.45F));
        layout.digits = cut_bottom(layout.stage, digits);
        cut_left(rest, 2 * size::margin);
        layout.title = fitting(frame.canvas, view.title, {Text::headline, Text::title}, rest.w,
                               line_height(frame.canvas, Text::headline));
    } else {
        rest = centered(rest.center(), std::min(rest.w, size::widest_column), rest.h);
    }
    layout.header = cut_top(rest, header_height_of(frame, view, layout.title, rest.w));
    layout.controls = cut_bottom(rest, controls_height);
    cut_bottom(rest, size::gap);
    layout.tappable = rest;

    const float least = caption_lines * line_height(frame.canvas, Text::cue);
    layout.next_card = !lying && rest.h >= tall && !can_tap(view);
    const float digits = lying ? 0 : digits_height(view, rest.h);
    if (layout.next_card) {
        layout.next = cut_bottom(rest, card_height);
        cut_bottom(rest, size::small_gap);
    } else if (can_tap(view) || rest.h > least + digits) {
        // What is said now matters more than what comes next.
        layout.next = cut_bottom(rest, line_height(frame.canvas, Text::strong));
        cut_bottom(rest, size::small_gap);
    }
    const float wanted = paragraph_height(frame.canvas, view.caption, Text::cue, rest.w);
    const float most = lying ? rest.h : std::max(rest.h - digits - smallest_stage, least);
    layout.caption = cut_bottom(rest, std::min(std::max(wanted, least), most));
    if (lying) return layout;
    layout.digits = cut_bottom(rest, std::min(digits, rest.h));
    layout.stage = inset(rest, 0, size::small_gap);
    return layout;
}

}  // namespace legato::ui
