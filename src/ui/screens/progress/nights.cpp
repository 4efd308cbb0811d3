#include "ui/screens/progress/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

namespace legato::ui::progress {

namespace {

constexpr float bar = 10;

// One line of a card, drawn below another or only measured.
struct Line {
    std::string id, text;
    Text style;
    bool soft = false;
    float above = 0;
};

float height_of(const Frame& frame, const std::vector<Line>& lines, float width) {
    float height = 0;
    for (const Line& line : lines)
        height += line.above + paragraph_height(frame.canvas, line.text, line.style, width);
    return height;
}
void draw(Frame& frame, Rect& place, const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        cut_top(place, line.above);
        paragraph(
            frame, cut_top(place, paragraph_height(frame.canvas, line.text, line.style, place.w)),
            {line.id, line.text, line.style, line.soft ? frame.theme.ink_soft : frame.theme.ink,
             Align::left, line.style == Text::title ? Role::heading : Role::text});
    }
}

std::string evenings_words(const Frame& frame, const Adherence& of) {
    return frame.tr("{n} of {count} evenings",
                    {{"n", std::to_string(of.done)}, {"count", std::to_string(of.planned)}});
}
std::vector<Line> evenings_head(const Frame& frame) {
    return {{"progress.evenings", frame.tr("Bedtime sessions"), Text::title}};
}
struct Row {
    const char* id;
    Adherence of;
    std::string since;
};
std::vector<Row> evenings_rows(const Frame& frame, const ProgressView& view) {
    std::vector<Row> rows{{"progress.last_7", view.last_7, frame.tr("In the last 7 days")}};
    if (view.last_28.planned > view.last_7.planned)
        rows.push_back({"progress.last_28", view.last_28, frame.tr("In the last 28 days")});
    return rows;
}
float row_height(const Frame& frame, const Row& row, float width) {
    return size::gap +
           paragraph_height(frame.canvas, evenings_words(frame, row.of), Text::strong, width) +
           paragraph_height(frame.canvas, row.since, Text::caption, width) + size::small_gap + bar;
}

std::string nights_words(const Frame& frame, const NightCount& count) {
    return frame.tr("a cramp in {n} of {count} nights", {{"n", std::to_string(count.with_cramp)},
                                                         {"count", std::to_string(count.nights)}});
}

NightMarks marks_of(const Frame& frame, const ProgressView& view) {
    int some = 0, none = 0, evenings = 0;
    for (const NightMark& night : view.nights) {
        some += night.cramps == CrampNight::some ? 1 : 0;
        none += night.cramps == CrampNight::none ? 1 : 0;
        evenings += night.bedtime ? 1 : 0;
    }
    return {"progress.nights.marks",
            frame.tr("The last 4 weeks: {some} nights with a cramp, {none} without",
                     {{"some", std::to_string(some)}, {"none", std::to_string(none)}}),
            frame.tr.count(evenings, "{n} evening with a bedtime session",
                           "{n} evenings with a bedtime session"),
            view.first_night, view.nights};
}

std::vector<Line> nights_head(const Frame& frame) {
    return {{"progress.nights", frame.tr("Nights"), Text::title}};
}
std::vector<Line> nights_foot(const Frame& frame, const ProgressView& view) {
    std::vector<Line> lines;
    if (view.comparison) {
        const auto compared = [&](const char* id, const std::string& after, const NightCount& of) {
            lines.push_back({id, after, Text::caption, true, size::small_gap});
            lines.push_back({std::string(id) + ".count", nights_words(frame, of), Text::strong});
        };
        compared("progress.nights.with", frame.tr("After a bedtime session"),
                 view.comparison->with_bedtime);
        compared("progress.nights.without", frame.tr("After other evenings"),
                 view.comparison->without);
    }
    lines.push_back({"progress.nights.cause",
                     frame.tr("This shows what happened, not what caused it."), Text::caption, true,
                     size::gap});
    return lines;
}

}  // namespace

float evenings_height(const Frame& frame, const ProgressView& view, float width) {
    const float inside = width - 2 * padding;
    float height = height_of(frame, evenings_head(frame), inside) + 2 * padding;
    for (const Row& row : evenings_rows(frame, view)) height += row_height(frame, row, inside);
    return height;
}

void draw_evenings(Frame& frame, const Rect& rect, const ProgressView& view) {
    card(frame, rect);
    Rect inside = inset(rect, padding, padding);
    draw(frame, inside, evenings_head(frame));
    for (const Row& row : evenings_rows(frame, view)) {
        const std::string words = evenings_words(frame, row.of);
        cut_top(inside, size::gap);
        draw_paragraph(
            frame.canvas,
            cut_top(inside, paragraph_height(frame.canvas, words, Text::strong, inside.w)), words,
            Text::strong, frame.theme.ink);
        draw_paragraph(
            frame.canvas,
            cut_top(inside, paragraph_height(frame.canvas, row.since, Text::caption, inside.w)),
            row.since, Text::caption, frame.theme.ink_soft);
        cut_top(inside, size::small_gap);
        progress_bar(
            frame, cut_top(inside, bar),
            {row.id, row.since, words,
             static_cast<float>(row.of.done) / static_cast<float>(std::max(row.of.planned, 1))});
    }
}

float nights_height(const Frame& frame, const ProgressView& view, float width) {
    const float inside = width - 2 * padding;
    return height_of(frame, nights_head(frame), inside) + size::small_gap +
           night_marks_height(frame, marks_of(frame, view), inside) +
           height_of(frame, nights_foot(frame, view), inside) + 2 * padding;
}

void draw_nights(Frame& frame, const Rect& rect, const ProgressView& view) {
    card(frame, rect);
    Rect inside = inset(rect, padding, padding);
    draw(frame, inside, nights_head(frame));
    cut_top(inside, size::small_gap);
    const NightMarks marks = marks_of(frame, view);
    night_marks(frame, cut_top(inside, night_marks_height(frame, marks, inside.w)), marks);
    draw(frame, inside, nights_foot(frame, view));
}

}  // namespace legato::ui::progress
