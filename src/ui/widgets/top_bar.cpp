#include "ui/widgets/top_bar.h"

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace legato::ui {

std::optional<Action> call_button(Frame& frame, const Rect& place) {
    const Button call{"to_call", frame.tr("Who to call"), Icon::phone, Weight::quiet, true, {}};
    const float target = frame.target();
    if (!round_button(frame, centered(place.center(), target, target), call)) return std::nullopt;
    return Open{ToCard{call_card}};
}

namespace {

struct Title {
    Text style;
    float height;
    bool below;  ///< true: the title has no room between the two ends
};

Title title_of(const Frame& frame, const std::string& title, float between, float whole) {
    const bool below = text_width(frame.canvas, title, Text::title) > between;
    const float width = below ? whole : between;
    const Text style = fitting(frame.canvas, title, {Text::headline, Text::title}, width,
                               line_height(frame.canvas, Text::headline));
    return {style, paragraph_height(frame.canvas, title, style, width), below};
}

}  // namespace

std::optional<Action> top_bar(Frame& frame, Rect& column, const std::string& title, BarEnd end) {
    std::optional<Action> action;
    if (frame.interaction.take(Key::escape) || frame.interaction.take(Key::back)) action = GoBack{};
    const float target = frame.target();
    const float ends = (end == BarEnd::call ? 2 : 1) * (target + size::gap);
    const Title words = title_of(frame, title, column.w - ends, column.w);
    const float high = words.below ? target : std::max(words.height, target);
    Rect bar = inset(cut_top(column, high + 2 * size::small_gap), 0, size::small_gap);
    Rect start = cut_left(bar, target);
    start = centered(start.center(), target, target);
    start.x -= size::small_gap;  // lines the arrow up with what is below
    if (round_button(frame, start,
                     {"back", frame.tr("Back"), Icon::arrow_back, Weight::quiet, true, {}}))
        action = GoBack{};
    cut_left(bar, size::gap);
    std::optional<Action> call;
    Rect last = end == BarEnd::call ? cut_right(bar, target) : Rect{};
    cut_right(bar, last.empty() ? 0 : size::gap);
    const Rect place =
        words.below ? cut_top(column, words.height) : centered(bar.center(), bar.w, words.height);
    if (words.below) cut_top(column, size::small_gap);
    paragraph(frame, place,
              {"title", title, words.style, frame.theme.ink, Align::left, Role::heading});
    last.x += size::small_gap;
    if (!last.empty()) call = call_button(frame, last);
    return call ? call : action;
}

namespace {

// Picks the largest style of a title that has room beside the button.
Text style_of(const Frame& frame, const std::string& title, float width) {
    return fitting(frame.canvas, title, {Text::display, Text::headline, Text::title}, width,
                   line_height(frame.canvas, Text::display));
}
float words_width(const Frame& frame, float width) {
    return width - frame.target() - size::gap;
}

}  // namespace

float page_title_height(const Frame& frame, const std::string& title, float width) {
    const float words = words_width(frame, width);
    const float height =
        paragraph_height(frame.canvas, title, style_of(frame, title, words), words);
    return std::max(height + size::margin, frame.target()) + size::gap;
}

std::optional<Action> page_title(Frame& frame, Rect& column, const std::string& title) {
    Rect bar = cut_top(column, page_title_height(frame, title, column.w));
    cut_bottom(bar, size::gap);
    const float width = words_width(frame, bar.w);
    const Text style = style_of(frame, title, width);
    Rect words = bar;
    words.w = width;
    const float height = paragraph_height(frame.canvas, title, style, width);
    paragraph(frame, cut_bottom(words, height),
              {"title", title, style, frame.theme.ink, Align::left, Role::heading});
    Rect end = cut_right(bar, frame.target());
    return call_button(frame, cut_bottom(end, frame.target()));
}

}  // namespace legato::ui
