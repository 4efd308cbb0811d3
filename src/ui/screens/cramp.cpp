#include "ui/screens/cramp.h"

#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/column.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

namespace legato::ui {

namespace {

constexpr float ring_width = 8;
constexpr float stage_of_ring = 0.9F;
constexpr float least_stage = 96;  // smaller, a foot cannot be made out
constexpr float highest_button = 104;
constexpr float largest_stage = 520;

std::vector<std::string> sentences(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = text.find_first_of(".?!", from);
        to = to == text.npos ? text.size() : to + 1;
        all.push_back(text.substr(from, to - from));
        from = std::min(text.find_first_not_of(' ', to), text.size());
    }
    return all;
}

float part_of(const CrampView& view) {
    return std::clamp(1 - static_cast<float>(view.left.count()) /
                              static_cast<float>(std::max(view.length, Millis{1}).count()),
                      0.F, 1.F);
}

// Three that are found without looking: as wide as their place, the last one where the thumb is.
struct Choices {
    Button hurts, up, eased;
    std::array<float, 3> heights{};

    float height() const { return heights[0] + heights[1] + heights[2] + 2 * size::small_gap; }
};
Choices choices_of(const Frame& frame, const CrampView& view, float width) {
    Choices choices;
    choices.hurts = {
        "cramp.hurts", frame.tr("Still hurting"), Icon::replay, Weight::accent, true, {}};
    choices.up =
        view.paused
            ? Button{"cramp.go_on", frame.tr("Go on"), Icon::play, Weight::secondary, true, {}}
            : Button{"cramp.up", frame.tr("I’m up"), Icon::walk, Weight::secondary, true, {}};
    choices.eased = {
        "cramp.eased", frame.tr("It has eased"), Icon::check, Weight::primary, true, {}};
    for (Button* one : {&choices.hurts, &choices.up, &choices.eased}) one->large = true;
    const Button* all[] = {&choices.hurts, &choices.up, &choices.eased};
    for (std::size_t i = 0; i < choices.heights.size(); ++i)
        choices.heights[i] = std::max(button_height(frame, *all[i], width), size::night_target);
    return choices;
}
void widen(Choices& choices, float spare) {
    for (float& height : choices.heights)
        height += std::clamp(highest_button - height, 0.F, std::max(spare, 0.F) / 3);
}

std::optional<Action> draw(Frame& frame, Rect place, const Choices& choices) {
    std::optional<Action> action;
    const auto next = [&](std::size_t i) {
        const Rect rect = cut_top(place, choices.heights[i]);
        cut_top(place, size::small_gap);
        return rect;
    };
    if (button(frame, next(0), choices.hurts)) action = StillHurting{};
    if (button(frame, next(1), choices.up))
        action = choices.up.id == "cramp.go_on" ? Action{Resume{}} : Action{ImUp{}};
    if (button(frame, next(2), choices.eased)) action = Eased{};
    return action;
}

// What is said, in letters as large as have room; else the sentence of it that is due.
struct Said {
    std::string words;
    Text style = Text::cue;
    float height = 0;  // that is kept for it
};
Said said_in(const Frame& frame, const CrampView& view, float width, float most) {
    const std::string words = view.paused ? frame.tr("Paused") : view.caption;
    const auto height = [&](const std::string& text, Text style) {
        return paragraph_height(frame.canvas, text, style, width);
    };
    for (const Text style : {Text::headline, Text::cue})
        if (height(words, style) <= most) return {words, style, height(words, style)};
    Said said{sentence_at(words, part_of(view)), Text::cue, 0};
    for (const std::string& one : sentences(words))  // nothing jumps from one to the next
        said.height = std::max(said.height, height(one, Text::cue));
    return said;
}

void draw_stage(Frame& frame, const Rect& place, const CrampView& view) {
    const float radius = std::min({place.w, place.h, largest_stage}) / 2;
    if (radius < ring_width) return;
    const Point center = place.center();
    if (view.figure) figure_stage(frame, center, radius * stage_of_ring, *view.figure);
    const bool counts_in = view.count_in > Millis{0};
    const Millis left = counts_in ? view.count_in : view.left;
    const float part = counts_in ? 0 : part_of(view);
    progress_ring(frame, center, radius, ring_width,
                  {"cramp.left", frame.tr("Time left"), format_countdown(left), part, view.pulse});
    if (!view.figure)
        draw_digits(frame.canvas, center, format_countdown(left), radius * 0.6F, radius * 1.5F,
                    frame.theme.ink);
}

// The picture has what is left: below the two corners, or between them where that is larger.
std::optional<Action> draw_guide(Frame& frame, Rect rest, const CrampView& view) {
    std::optional<Action> action;
    const float corner = size::night_target;
    const float beside = rest.w - 2 * (corner + size::small_gap);
    const Said said =
        said_in(frame, view, rest.w, rest.h - size::gap - std::min(corner + 120, rest.h * 0.55F));
    Rect words = cut_bottom(rest, std::min(said.height, rest.h));
    cut_bottom(rest, size::gap);
    Rect below = rest;
    Rect row = cut_top(below, corner);
    const Rect close = cut_left(row, corner), call = cut_right(row, corner);
    const float under = std::min(below.w, below.h), between = std::min(beside, rest.h);
    draw_stage(
        frame,
        under >= between ? below : Rect{rest.center().x - beside / 2, rest.y, beside, rest.h},
        view);
    if (round_button(frame, close,
                     {"cramp.close", frame.tr("Close"), Icon::close, Weight::plain, true, {}}))
        action = GoBack{};
    if (round_button(frame, call,
                     {"cramp.call", frame.tr("Who to call"), Icon::phone, Weight::plain, true, {}}))
        action = Open{Place::call, {}};
    const float high = paragraph_height(frame.canvas, said.words, said.style, words.w);
    const Label label{"cramp.caption", said.words, said.style, frame.theme.ink, Align::center};
    if (high <= words.h) {
        paragraph(frame, centered(words.center(), words.w, high), label);
    } else {
        ScrollArea list(frame, "cramp.words", words);
        paragraph(frame, list.next(high), label);
    }
    return action;
}

std::optional<Action> playing(Frame& frame, const CrampView& view) {
    Panes at = panes(frame);
    at.reading = inset(at.reading, 0, size::gap);
    at.controls = inset(at.controls, 0, size::gap);
    Choices choices = choices_of(frame, view, at.controls.w);
    std::optional<Action> action, other;
    if (at.two) {
        widen(choices, at.controls.h - choices.height());
        action =
            draw(frame, centered(at.controls.center(), at.controls.w, choices.height()), choices);
        other = draw_guide(frame, at.reading, view);
    } else {
        widen(choices, at.reading.h * 0.4F - choices.height());
        const Rect place = cut_bottom(at.reading, choices.height());
        cut_bottom(at.reading, size::gap);
        other = draw_guide(frame, at.reading, view);
        action = draw(frame, place, choices);
    }
    if (frame.interaction.take(Key::escape)) action = GoBack{};
    return action ? action : other;
}

// Kind words, whom to call, and the same again one tap away.
std::optional<Action> over(Frame& frame, const CrampView& view) {
    std::optional<Action> action;
    Panes at = panes(frame);
    Rect& last = at.two ? at.controls : at.reading;
    cut_bottom(last, size::gap);
    const Rect cramp = cut_bottom(last, cramp_button_height(frame, last.w));
    cut_bottom(last, size::small_gap);
    const auto buttons = [&](Column& rows) {
        if (rows.tile({.id = "cramp.call", .title = frame.tr("Who to call"), .icon = Icon::phone}))
            action = Open{Place::call, {}};
        if (rows.tile(
                {.id = "cramp.close", .title = frame.tr("Back to rest"), .icon = Icon::bedtime}))
            action = GoBack{};
    };
    {
        Column rows(frame, "cramp.after", at.reading);
        rows.heading("title", view.after ? view.after->title : frame.tr("Rest now"));
        if (view.after)
            for (std::size_t i = 0; i < view.after->parts.size(); ++i) {
                Passage passage{.id = "cramp.after." + std::to_string(i)};
                for (const CardLine& line : view.after->parts[i].lines)
                    passage.lines.push_back(line.text);
                rows.passage(passage);
            }
        if (!at.two) buttons(rows);
    }
    if (at.two) {
        Column rows(frame, "cramp.then", at.controls);
        buttons(rows);
    }
    if (frame.interaction.take(Key::escape)) action = GoBack{};
    if (cramp_button(frame, cramp)) action = Cramp{};
    return action;
}

}  // namespace

std::string sentence_at(const std::string& text, float part) {
    const std::vector<std::string> all = sentences(text);
    std::size_t whole = 0;
    for (const std::string& one : all) whole += one.size();
    float until = 0;
    for (const std::string& one : all) {
        until += static_cast<float>(one.size()) / static_cast<float>(whole);
        if (part < until) return one;
    }
    return all.empty() ? std::string() : all.back();
}

std::optional<Action> cramp_screen(Frame& frame, const CrampView& view) {
    const std::optional<Action> action = view.over ? over(frame, view) : playing(frame, view);
    // In the night's color, as the dark that follows.
    if (view.veil > 0) frame.canvas.fill(frame.screen, faded(night_theme().background, view.veil));
    return action;
}

}  // namespace legato::ui
