#include "ui/screens/player_layout.h"

#include <string>

#include "ui/screens/player_next.h"
#include "ui/widgets/cramp_button.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float caption_lines = 3;     // lines of room kept where possible, so that nothing jumps
constexpr float smallest_stage = 100;  // dp; a smaller stage tells nothing
constexpr float good_stage = 170;
constexpr float small_digits = 46;
constexpr float controls_apart = 24;
constexpr float widest_row = 400;

// Computes the smallest letters of the caption, in dp: large when read from far away, or in the
// dark without glasses.
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
    const auto with_side = [&](const std::string& step) {
        return side.empty() ? step : step + " · " + side;
    };
    const std::string words = with_side(frame.tr("Step {n} of {count}", values));
    if (text_width(frame.canvas, words, Text::label) <= width) return words;
    return with_side(frame.tr("{n} of {count}", values));
}

// Counts the rows of quiet buttons (0 to 2) that have room beside everything else that a session
// may show, so that the controls never move during the session. The first row has "+10 s" beside
// "Done for now", the second "Something feels wrong".
int quiet_rows(const Frame& frame, const Rect& column) {
    const float row = std::min(column.w, widest_row);
    const float width =
        button_width(frame, lengthen_button(frame)) + button_width(frame, done_button(frame));
    if (width + size::gap > row) return 0;
    float others = frame.target() + line_height(frame.canvas, Text::label) +
                   line_height(frame.canvas, Text::headline) +
                   caption_lines * line_height(frame.canvas, Text::cue) + size::pause_target +
                   frame.target() + 4 * size::gap;
    if (!frame.landscape()) others += good_stage + cramp_button_height(frame, column.w);
    if (others > frame.area.h) return 0;
    const bool words = button_width(frame, wrong_button(frame)) <= row;
    return words && others + frame.target() + size::gap <= frame.area.h ? 2 : 1;
}

// Lays out the top row. On a lying screen it has the number of the step too: there is more width
// than height.
void top_row(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect& rest,
             bool counts_steps) {
    constexpr float bar = 5;
    const float target = frame.target();
    const float words = rest.w - (layout.wrong_in_words ? 2 : 3) * (target + size::gap);
    const bool lying = frame.landscape();
    layout.step_text = step_words(frame, view, lying ? words : rest.w);
    const float step =
        paragraph_height(frame.canvas, layout.step_text, Text::label, lying ? words : rest.w);
    Rect row = cut_top(rest, lying ? std::max(target, bar + step + 6) : target);
    layout.close = centered(cut_left(row, target).center(), target, target);
    layout.more = centered(cut_right(row, target).center(), target, target);
    if (!layout.wrong_in_words) {
        cut_right(row, size::small_gap);
        layout.wrong = centered(cut_right(row, target).center(), target, target);
    }
    row = inset(row, size::gap, 0);
    if (lying) {
        Rect middle = centered(row.center(), row.w, bar + step + 6);
        layout.progress = cut_top(middle, bar);
        layout.step = cut_bottom(middle, step);
        cut_top(rest, 4);
    } else {
        layout.progress = centered(row.center(), row.w, bar);
        cut_top(rest, size::small_gap);
        if (counts_steps)
            layout.step = cut_top(rest, step);
        else
            layout.step_text.clear();
    }
}

// Lays out the title. It is left out only where a notice or Cramp leaves no room for title and
// digits.
void title(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect& rest) {
    layout.title_style = fitting(frame.canvas, view.title, {Text::headline, Text::title}, rest.w,
                                 line_height(frame.canvas, Text::headline));
    const float height = paragraph_height(frame.canvas, view.title, layout.title_style, rest.w);
    const float below = frame.landscape() ? line_height(frame.canvas, Text::caption) : 64.F;
    if (height + below <= rest.h) layout.title = cut_top(rest, height);
}

// Lays out a lying screen without a stage: the digits beside the title.
void title_and_digits(const Frame& frame, const PlayerView& view, PlayerLayout& layout,
                      Rect& rest) {
    Rect beside = rest;
    Rect digits = cut_right(beside, std::min(rest.w * 0.42F, 330.F));
    title(frame, view, layout, beside);
    digits.h = std::min(std::max(layout.title.h, small_digits), rest.h);
    layout.digits = digits;
    if (!layout.title.empty()) layout.title.h = digits.h;
    cut_top(rest, digits.h);
}

void controls(const Frame& frame, PlayerLayout& layout, Rect& rest, int rows) {
    if (layout.wrong_in_words) {
        const Rect row = cut_bottom(rest, frame.target());
        layout.wrong = centered(row.center(), std::min(row.w, widest_row), row.h);
        cut_bottom(rest, size::gap);
    }
    if (rows > 0) {
        Rect row = cut_bottom(rest, frame.target());
        row = centered(row.center(), std::min(row.w, widest_row), row.h);
        // "Done for now", which can be undone, lies nearer to the thumb.
        const float done = button_width(frame, done_button(frame));
        const float spare = row.w - size::gap - done - button_width(frame, lengthen_button(frame));
        const float width = done + spare / 2;
        layout.done = frame.look.controls_left ? cut_right(row, width) : cut_left(row, width);
        if (frame.look.controls_left)
            cut_right(row, size::gap);
        else
            cut_left(row, size::gap);
        layout.lengthen = row;
        cut_bottom(rest, size::gap);
    }
    const Point middle = cut_bottom(rest, size::pause_target).center();
    const float side = std::max(size::big_target, frame.target());
    const float apart = size::pause_target / 2 + side / 2 + controls_apart;
    layout.pause = centered(middle, size::pause_target, size::pause_target);
    layout.back = centered({middle.x - apart, middle.y}, side, side);
    layout.skip = centered({middle.x + apart, middle.y}, side, side);
    cut_bottom(rest, size::gap);
}

// Chooses the largest letters in which the caption fits, none too small to be read.
void choose_caption_style(const Frame& frame, const PlayerView& view, PlayerLayout& layout,
                          float width, float height) {
    const float least = smallest_letters(frame, view);
    layout.caption_scrolls = false;
    for (const Text style : {Text::cue, Text::body, Text::title, Text::label, Text::caption}) {
        if (style != Text::cue && em_of(frame, style) < least) continue;
        layout.caption_style = style;
        if (paragraph_height(frame.canvas, view.caption, style, width) <= height) return;
    }
    layout.caption_scrolls = true;
}

// Lays out what comes next. `needed`: dp that the caption needs, on a standing screen with the
// digits.
void next_up(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect& rest,
             float needed) {
    const bool lying = frame.landscape();
    const float line = next_line_height(frame, view, rest.w);
    const float card = next_card_height(frame, view, rest.w);
    const bool takes_place = lying || layout.cramp.empty();
    if (can_tap(view)) {
        layout.next = cut_bottom(rest, line);
    } else if (!lying && takes_place && rest.h >= needed + card + 1.5F * good_stage) {
        layout.next = cut_bottom(rest, card);
        layout.next_card = true;
    } else if (takes_place && rest.h >= needed + line + (lying ? 0 : good_stage)) {
        layout.next = cut_bottom(rest, line);
    } else {
        return;
    }
    cut_bottom(rest, size::small_gap);
}

float digits_height(const PlayerView& view, float of) {
    if (!view.figure) return 0;  // the digits are in the middle of the ring
    return of >= 480 ? 84 : of >= 300 ? 60 : small_digits;
}

// Measures how far the status on the lower edge of the ring reaches below the ring, in dp.
float below_ring(const Frame& frame, const PlayerView& view) {
    if (!view.figure || view.state == Session::State::playing) return 0;
    return std::max(line_height(frame.canvas, Text::label) / 2 - size::small_gap, 0.F);
}

// Lays out stage, digits and caption, from the top.
void middle(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect rest) {
    const float wanted = paragraph_height(frame.canvas, view.caption, Text::cue, rest.w);
    const float kept = caption_lines * line_height(frame.canvas, Text::cue);
    const float digits = digits_height(view, rest.h);
    const float with_stage = rest.h - digits - below_ring(frame, view) - smallest_stage - 4;
    if (wanted <= with_stage) {
        const float room = std::clamp(rest.h - digits - good_stage, wanted, std::max(wanted, kept));
        layout.caption = cut_bottom(rest, room);
        cut_bottom(rest, std::clamp(rest.h - digits - good_stage, 0.F, size::small_gap));
        layout.digits = cut_bottom(rest, digits);
        cut_bottom(rest, below_ring(frame, view));
        cut_top(rest, std::clamp(rest.h - good_stage, 4.F, size::gap));
        layout.stage = rest;
        return;
    }
    layout.digits =
        cut_top(rest, std::min({small_digits * frame.canvas.fonts().enlarged, 64.F, rest.h}));
    cut_top(rest, size::small_gap);
    choose_caption_style(frame, view, layout, rest.w, rest.h);
    layout.caption = rest;
}

// Lays out the side of a lying screen that has the stage, with Cramp below it.
void side(const Frame& frame, const PlayerView& view, PlayerLayout& layout, Rect rest) {
    if (view.offers_cramp) {
        layout.cramp = cut_bottom(rest, cramp_button_height(frame, rest.w));
        cut_bottom(rest, size::gap);
    }
    const float digits = digits_height(view, rest.h);
    if (rest.h - digits < smallest_stage * std::max(frame.canvas.fonts().enlarged, 1.F)) {
        layout.digits = centered(rest.center(), rest.w, std::min(rest.h, 64.F));
        return;
    }
    layout.digits = cut_bottom(rest, digits);
    layout.stage = rest;
}

PlayerLayout arranged(const Frame& frame, const PlayerView& view, bool stage_beside,
                      bool counts_steps = true) {
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
    const int rows = quiet_rows(frame, rest);
    layout.wrong_in_words = rows > 1;
    top_row(frame, view, layout, rest, counts_steps);
    controls(frame, layout, rest, rows);
    if (view.offers_cramp && layout.cramp.empty()) {
        layout.cramp = cut_bottom(rest, cramp_button_height(frame, rest.w));
        cut_bottom(rest, size::gap);
    }
    if (lying && !stage_beside)
        title_and_digits(frame, view, layout, rest);
    else
        title(frame, view, layout, rest);
    layout.tappable = rest;
    const float wanted = paragraph_height(frame.canvas, view.caption, Text::cue, rest.w);
    const float needed = std::max(wanted, caption_lines * line_height(frame.canvas, Text::cue));
    if (lying) {
        cut_top(rest, 4);
        next_up(frame, view, layout, rest, needed);
        choose_caption_style(frame, view, layout, rest.w, rest.h);
        layout.caption = rest;
    } else {
        next_up(frame, view, layout, rest, needed + digits_height(view, rest.h));
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

Button wrong_button(const Frame& frame) {
    return {
        "player.wrong", frame.tr("Something feels wrong"), Icon::warning, Weight::link, true, {}};
}

bool can_tap(const PlayerView& view) {
    return view.waits_for_tap &&
           (view.state == Session::State::playing || view.state == Session::State::waiting);
}

PlayerLayout lay_out(const Frame& frame, const PlayerView& view) {
    const PlayerLayout layout = arranged(frame, view, true);
    // Leaves the picture out before the caption has to be scrolled.
    const bool searched = frame.landscape() && layout.caption_scrolls && !view.offers_cramp;
    if (searched) return arranged(frame, view, false);
    // Leaves the number of the step out too, where Cramp takes much of a small screen in a pause.
    if (!frame.landscape() && layout.caption_scrolls) return arranged(frame, view, true, false);
    return layout;
}

}  // namespace legato::ui
