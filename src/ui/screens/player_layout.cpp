#include "ui/screens/player_layout.h"

#include <string>

#include "ui/widgets/cramp_button.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float caption_lines = 3;     // room that is kept if there is any, so that nothing jumps
constexpr float smallest_stage = 100;  // smaller than this tells nothing
constexpr float good_stage = 170;
constexpr float small_digits = 46;
constexpr float controls_apart = 24;

float controls_height(const Frame&) {
    return size::pause_target;
}

// From far away, and in the dark without glasses: large, whatever is to be read.
float smallest_letters(const Frame& frame, const PlayerView& view) {
    return frame.theme.night || view.offers_cramp ? 22 : 18;
}
float em_of(const Frame& frame, Text style) {
    return frame.canvas.fonts()[style].height / 1.21F;
}

std::string step_words(const Frame& frame, const PlayerView& view, float width) {
    const Strings::Values values{{"n", std::to_string(view.step)},
                                 {"count", std::to_string(view.steps)}};
    const std::string side = side_words(frame.tr, view.side);
    const auto with_side = [&](std::string step) {
        return side.empty() ? step : step + " · " + side;
    };
    const std::string words = with_side(frame.tr("Step {n} of {count}", values));
    if (text_width(frame.canvas, words, Text::label) <= width) return words;
    return with_side(frame.tr("{n} of {count}", values));
}

// "+10 s" beside "Done for now", if there is room for both, and for everything else.
bool quiet_buttons_fit(const Frame& frame, const Rect& column) {
    const float width =
        button_width(frame, lengthen_button(frame)) + button_width(frame, done_button(frame));
    const float line = line_height(frame.canvas, Text::cue);
    const float others = frame.target() + line_height(frame.canvas, Text::label) +
                         line_height(frame.canvas, Text::headline) + 2 * good_stage +
                         caption_lines * line + cramp_button_height(frame, column.w) +
                         controls_height(frame) + frame.target() + 4 * size::gap;
    return width + size::gap <= std::min(column.w, 400.F) && others <= column.h + good_stage;
}

void top_row(const Frame& frame, PlayerLayout& layout, Rect& rest) {
    const float target = frame.target();
    Rect row = cut_top(rest, target);
    layout.close = cut_left(row, target);
    layout.more = cut_right(row, target);
    row = inset(row, size::gap, 0);
    layout.progress = centered(row.center(), row.w, 5);
    cut_top(rest, size::small_gap);
}

void header(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect& rest) {
    layout.step_text = step_words(frame, view, rest.w);
    layout.step = cut_top(
        rest, paragraph_height(frame.canvas, layout.step_text, Text::label, rest.w));
    layout.title_style = fitting(frame.canvas, view.title, {Text::headline, Text::title}, rest.w,
                                 line_height(frame.canvas, Text::headline));
    layout.title =
        cut_top(rest, paragraph_height(frame.canvas, view.title, layout.title_style, rest.w));
}

void controls(const Frame& frame, PlayerLayout& layout, Rect& rest) {
    if (quiet_buttons_fit(frame, rest)) {
        Rect row = cut_bottom(rest, frame.target());
        row = centered(row.center(), std::min(row.w, 400.F), row.h);
        // What can be undone lies nearer to the thumb.
        const float done = button_width(frame, done_button(frame));
        const float spare = row.w - size::gap - done -
                            button_width(frame, lengthen_button(frame));
        const float width = done + spare / 2;
        layout.done = frame.look.controls_left ? cut_right(row, width) : cut_left(row, width);
        if (frame.look.controls_left)
            cut_right(row, size::gap);
        else
            cut_left(row, size::gap);
        layout.lengthen = row;
        cut_bottom(rest, size::gap);
    }
    const Point middle = cut_bottom(rest, controls_height(frame)).center();
    const float side = std::max(size::big_target, frame.target());
    const float apart = size::pause_target / 2 + side / 2 + controls_apart;
    layout.pause = centered(middle, size::pause_target, size::pause_target);
    layout.back = centered({middle.x - apart, middle.y}, side, side);
    layout.skip = centered({middle.x + apart, middle.y}, side, side);
    cut_bottom(rest, size::gap);
}

// The largest letters in which the words fit, none smaller than can be read.
void choose_caption_style(const Frame& frame, const PlayerView& view, PlayerLayout& layout,
                          float width, float height) {
    const float least = smallest_letters(frame, view);
    layout.caption_scrolls = false;
    for (const Text style : {Text::cue, Text::body, Text::title, Text::label, Text::caption}) {
        if (style != Text::cue && em_of(frame, style) < least) continue;
        layout.caption_style = style;
        if (paragraph_height(frame.canvas, view.caption, style, width) <= height) return;
    }
    layout.caption_style = Text::cue;
    layout.caption_scrolls = true;
}

void next_up(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect& rest,
             float needed, bool lying) {
    const float line = line_height(frame.canvas, Text::strong);
    const float card = next_card_height(frame, view, rest.w);
    if (can_tap(view)) {
        layout.next = cut_bottom(rest, line);
    } else if (layout.cramp.empty() && !lying && rest.h >= needed + card + 1.5F * good_stage) {
        layout.next = cut_bottom(rest, card);
        layout.next_card = true;
    } else if (rest.h >= needed + line + (lying ? 0 : good_stage)) {
        layout.next = cut_bottom(rest, line);
    } else {
        return;
    }
    cut_bottom(rest, size::small_gap);
}

float digits_height(const PlayerView& view, float of) {
    if (!view.figure) return 0;  // they are in the ring's middle
    return of >= 480 ? 84 : of >= 300 ? 60 : small_digits;
}

// Stage, digits and caption, from the top.
void middle(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect rest) {
    const float wanted = paragraph_height(frame.canvas, view.caption, Text::cue, rest.w);
    const float kept = caption_lines * line_height(frame.canvas, Text::cue);
    const float digits = digits_height(view, rest.h);
    const float with_stage = rest.h - digits - smallest_stage - size::small_gap;
    if (wanted <= with_stage) {
        const float room = std::clamp(rest.h - digits - good_stage, wanted, std::max(wanted, kept));
        layout.caption = cut_bottom(rest, room);
        layout.digits = cut_bottom(rest, digits);
        layout.stage = inset(rest, 0, size::small_gap / 2);
        return;
    }
    layout.digits = cut_top(rest, std::min(small_digits * frame.canvas.fonts().enlarged, 64.F));
    cut_top(rest, size::small_gap);
    choose_caption_style(frame, view, layout, rest.w, rest.h);
    layout.caption = rest;
}

// Lying: the stage has a side of its own, and Cramp lies below it.
void side(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect rest) {
    if (view.offers_cramp) {
        layout.cramp = cut_bottom(rest, cramp_button_height(frame, rest.w));
        cut_bottom(rest, size::gap);
    }
    layout.digits = cut_bottom(rest, std::min(digits_height(view, rest.h), rest.h / 3));
    layout.stage = rest;
}

PlayerLayout arranged(const Frame& frame, const PlayerView& view, bool stage_beside) {
    PlayerLayout layout;
    Rect rest = inset(frame.area, size::margin, size::gap);
    const bool lying = frame.landscape();
    if (lying && stage_beside) {
        const float width = std::min(rest.h, rest.w * 0.42F);
        const bool left = frame.look.controls_left;
        side(frame, view, layout, left ? cut_right(rest, width) : cut_left(rest, width));
        if (left)
            cut_right(rest, 2 * size::margin);
        else
            cut_left(rest, 2 * size::margin);
    } else if (!lying) {
        rest = centered(rest.center(), std::min(rest.w, size::widest_column), rest.h);
    }
    top_row(frame, layout, rest);
    header(frame, view, layout, rest);
    controls(frame, layout, rest);
    layout.tappable = rest;
    if (view.offers_cramp && layout.cramp.empty()) {
        layout.cramp = cut_bottom(rest, cramp_button_height(frame, rest.w));
        cut_bottom(rest, size::gap);
        layout.tappable = rest;
    }
    const float wanted = paragraph_height(frame.canvas, view.caption, Text::cue, rest.w);
    const float needed = std::max(wanted, caption_lines * line_height(frame.canvas, Text::cue));
    if (lying && stage_beside) {
        next_up(frame, view, layout, rest, needed, true);
        choose_caption_style(frame, view, layout, rest.w, rest.h);
        layout.caption = rest;
    } else {
        next_up(frame, view, layout, rest, needed + digits_height(view, rest.h), lying);
        middle(frame, view, layout, rest);
    }
    return layout;
}

}  // namespace

Button lengthen_button(const Frame& frame) {
    return {"player.lengthen", frame.tr("+10 s"), Icon::none, Weight::quiet, true, {}};
}
Button done_button(const Frame& frame) {
    return {"player.done", frame.tr("Done for now"), Icon::none, Weight::quiet, true, {}};
}

bool can_tap(const PlayerView& view) {
    return view.waits_for_tap &&
           (view.state == Session::State::playing || view.state == Session::State::waiting);
}

PlayerLayout lay_out(const Frame& frame, const PlayerView& view) {
    const PlayerLayout layout = arranged(frame, view, true);
    // Rather no picture than words that have to be searched for.
    return layout.caption_scrolls && frame.landscape() ? arranged(frame, view, false) : layout;
}

}  // namespace legato::ui
