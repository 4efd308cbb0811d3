#include "ui/screens/cramp.h"

#include "ui/screens/layout.h"
#include "ui/widgets/button_stack.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/scroll_area.h"

namespace legato::ui {

namespace {

constexpr float ring_width = 8;
constexpr float stage_of_ring = 0.9F;
constexpr float largest_stage = 520;
// Dp; picture of the advice after a cramp.
constexpr float smallest_picture = 120, largest_picture = 300;

std::vector<std::string> sentences(const std::string& text, const char* ends) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = text.find_first_of(ends, from);
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

// Buttons in the order from top to bottom; the last one lies where the thumb is.
std::vector<Button> choices_of(const Frame& frame, const CrampView& view) {
    Button hurts{"cramp.hurts", frame.tr("Still hurting"), Icon::replay, Weight::accent};
    Button up = view.paused ? Button{"cramp.go_on", frame.tr("Go on"), Icon::play}
                            : Button{"cramp.up", frame.tr("I’m up"), Icon::walk};
    Button eased{"cramp.eased", frame.tr("It has eased"), Icon::spa, Weight::primary};
    std::vector<Button> choices{std::move(hurts), std::move(up), std::move(eased)};
    for (Button& one : choices) one.large = true;
    if (!view.answered || view.paused) return choices;
    Button& said = choices[static_cast<std::size_t>(*view.answered)];
    said.chosen = true;
    said.down = view.answers;
    return choices;
}

std::optional<Action> draw_choices(Frame& frame, const Rect& place, const CrampView& view) {
    const auto tapped = button_stack(frame, place, choices_of(frame, view));
    if (!tapped) return std::nullopt;
    if (*tapped == 0) return StillHurting{};
    if (*tapped == 1) return view.paused ? Action{Resume{}} : Action{ImUp{}};
    return Eased{};
}

// Words that are said, in letters as large as have room; else the sentence that is due, or its part
// up to a comma where a whole sentence would leave no room for the picture.
struct Said {
    std::string words;
    Text style = Text::cue;
    float height = 0;  // height kept for the words
};
Said said_in(const Frame& frame, const CrampView& view, float width, float most) {
    const std::string words = view.paused ? frame.tr("Paused") : view.caption;
    const auto height = [&](const std::string& text, Text style) {
        return paragraph_height(frame.canvas, text, style, width);
    };
    for (const Text style : {Text::headline, Text::cue})
        if (height(words, style) <= most) return {words, style, height(words, style)};
    Said said;
    for (const char* ends : {whole_sentences, clauses}) {
        said = {sentence_at(words, part_of(view), ends), Text::cue, 0};
        for (const std::string& one : sentences(words, ends))  // keeps one height for all
            said.height = std::max(said.height, height(one, Text::cue));
        if (said.height <= most) break;
    }
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

// Draws the picture in what room is left: below the two corners, or between them where that is
// larger.
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
        action = Open{Place::call};
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
    std::optional<Action> action, other;
    const auto height = [&](const Rect& place, float most) {
        return button_stack_height(frame, choices_of(frame, view), place.w, most);
    };
    if (at.two) {
        const float high = height(at.controls, at.controls.h);
        action = draw_choices(frame, centered(at.controls.center(), at.controls.w, high), view);
        other = draw_guide(frame, at.reading, view);
    } else {
        const Rect place = cut_bottom(at.reading, height(at.reading, at.reading.h * 0.4F));
        cut_bottom(at.reading, size::gap);
        other = draw_guide(frame, at.reading, view);
        action = draw_choices(frame, place, view);
    }
    if (frame.interaction.take(Key::escape)) action = GoBack{};
    return action ? action : other;
}

// Draws the advice to read after a cramp, and its picture if both have room. True if the advice
// goes on below its place.
bool draw_after(Frame& frame, const Rect& place, const CrampView& view) {
    struct Row {
        Label label;
        float high;
    };
    std::vector<Row> rows;
    float whole = 0;
    const auto add = [&](std::string id, std::string text, Text style) {
        const float high = paragraph_height(frame.canvas, text, style, place.w);
        rows.push_back(
            {{std::move(id), std::move(text), style, frame.theme.ink, Align::center}, high});
        whole += high + size::gap;
    };
    add("title", view.after ? view.after->title : frame.tr("Rest now"), Text::headline);
    rows.back().label.role = Role::heading;
    int number = 0;
    if (view.after)
        for (const CardPart& part : view.after->parts)
            for (const CardLine& one : part.lines)
                add("cramp.after." + std::to_string(number++), one.text, Text::cue);

    const float spare = place.h - whole - 3 * size::margin;
    const float stage = spare >= smallest_picture ? std::min({spare, place.w, largest_picture}) : 0;
    ScrollArea list(frame, "cramp.after", place);
    list.gap(std::max((spare - stage) / 2, size::gap));
    if (view.figure && stage > 0) {
        figure_stage(frame, list.next(stage).center(), stage / 2, *view.figure);
        list.gap(size::margin);
    }
    for (const Row& row : rows) {
        paragraph(frame, list.next(row.high), row.label);
        list.gap(size::gap);
    }
    return list.goes_on();
}

// Draws what follows a cramp: kind words, whom to call, and the guide again one tap away.
std::optional<Action> over(Frame& frame, const CrampView& view) {
    std::optional<Action> action;
    Panes at = panes(frame);
    Rect& last = at.two ? at.controls : at.reading;
    cut_bottom(last, size::gap);
    const Rect cramp = cut_bottom(last, cramp_button_height(frame, last.w));
    cut_bottom(last, size::gap);
    std::vector<Button> then{
        {"cramp.call", frame.tr("Who to call"), Icon::phone},
        {"cramp.close", frame.tr("Back to rest"), Icon::bedtime, Weight::primary}};
    for (Button& one : then) one.large = true;
    const float high = button_stack_height(frame, then, last.w);
    const Rect buttons =
        at.two ? centered(last.center(), last.w, std::min(high, last.h)) : cut_bottom(last, high);
    if (!at.two) cut_bottom(last, size::gap);
    if (draw_after(frame, at.reading, view) && !at.two) edge_below(frame, at.reading, at);
    if (const auto tapped = button_stack(frame, buttons, then))
        action = *tapped == 0 ? Action{Open{Place::call}} : Action{GoBack{}};
    if (frame.interaction.take(Key::escape)) action = GoBack{};
    if (cramp_button(frame, cramp)) action = Cramp{};
    return action;
}

}  // namespace

std::string sentence_at(const std::string& text, float part, const char* ends) {
    const std::vector<std::string> all = sentences(text, ends);
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
    // Darkens the screen towards the background of the night theme.
    if (view.veil > 0) frame.canvas.fill(frame.screen, faded(night_theme().background, view.veil));
    return action;
}

}  // namespace legato::ui
