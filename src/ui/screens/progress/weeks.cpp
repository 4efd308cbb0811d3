#include "ui/screens/progress/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/label.h"
#include "ui/widgets/week_bars.h"

namespace legato::ui::progress {

namespace {

HeatMap map_of(const Frame& frame, const ProgressView& view) {
    return {"progress.map",
            frame.tr.count(view.days_done, "The last 13 weeks: {n} day with movement",
                           "The last 13 weeks: {n} days with movement"),
            frame.tr.count(view.days_this_week, "{n} day this week", "{n} days this week"),
            view.first_day, view.days};
}

struct Heading {
    std::string text;
    float height = 0;
};
Heading map_heading(const Frame& frame, float width) {
    std::string text = frame.tr("Last 13 weeks");
    const float height = paragraph_height(frame.canvas, text, Text::title, width);
    return {std::move(text), height};
}

WeekBars bars_of(const Frame& frame, const ProgressView& view) {
    return {"progress.bars", frame.tr("Minutes a week"), std::to_string(minutes_this_week(view)),
            view.minutes};
}

}  // namespace

float weeks_height(const Frame& frame, const ProgressView& view, float width) {
    const float inside = width - 2 * padding;
    return map_heading(frame, inside).height + size::small_gap +
           heat_map_height(frame, map_of(frame, view), inside) + size::gap +
           paragraph_height(frame.canvas, bars_of(frame, view).label, Text::strong, inside) +
           size::small_gap + week_bars_height + 2 * padding;
}

void draw_weeks(Frame& frame, const Rect& rect, const ProgressView& view) {
    card(frame, rect);
    Rect inside = inset(rect, padding, padding);
    const Heading heading = map_heading(frame, inside.w);
    paragraph(
        frame, cut_top(inside, heading.height),
        {"progress.weeks", heading.text, Text::title, frame.theme.ink, Align::left, Role::heading});
    cut_top(inside, size::small_gap);
    const HeatMap map = map_of(frame, view);
    heat_map(frame, cut_top(inside, heat_map_height(frame, map, inside.w)), map);
    cut_top(inside, size::gap);
    const WeekBars bars = bars_of(frame, view);
    draw_paragraph(
        frame.canvas,
        cut_top(inside, paragraph_height(frame.canvas, bars.label, Text::strong, inside.w)),
        bars.label, Text::strong, frame.theme.ink);
    cut_top(inside, size::small_gap);
    week_bars(frame, inside, bars);
}

}  // namespace legato::ui::progress
