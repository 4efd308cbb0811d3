#include "ui/paint/text.h"
#include "ui/screens/progress/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progress.h"

namespace legato::ui::progress {

namespace {

constexpr float fact_icon = 26, bar_height = 8;
// One fact of the week as a line: an icon, a title, and more words about the fact.
struct Fact {
    const char* id;
    Icon icon;
    std::string what, more;
    std::string told, value;         ///< the same words for whoever listens
    std::optional<float> part = {};  ///< part of a goal, shown as a bar
};

// Tells the minutes of this week, beside the goal if there is one.
Fact minutes_fact(const Frame& frame, const ProgressView& view) {
    const int minutes = minutes_this_week(view), goal = view.weekly_goal;
    const std::string n = std::to_string(minutes);
    Fact fact{"progress.minutes",
              Icon::timer,
              frame.tr("{n} min", {{"n", n}}),
              frame.tr("this week"),
              frame.tr("Minutes this week"),
              n};
    if (goal == 0) return fact;
    const std::string count = std::to_string(goal);
    fact.more = frame.tr("of {count} this week", {{"count", count}});
    fact.value = frame.tr("{n} of {count}", {{"n", n}, {"count", count}});
    fact.part = static_cast<float>(minutes) / static_cast<float>(goal);
    return fact;
}

std::vector<Fact> facts_of(const Frame& frame, const ProgressView& view) {
    std::vector<Fact> facts;
    if (view.days_in_a_row) {
        const int now = *view.days_in_a_row, most = view.most_days_in_a_row.value_or(0);
        facts.push_back({"progress.streak", Icon::calendar,
                         now > 0 ? frame.tr.count(now, "{n} day in a row", "{n} days in a row")
                                 : frame.tr("Ready when you are"),
                         most > now
                             ? frame.tr.count(most, "Most so far: {n} day", "Most so far: {n} days")
                             : frame.tr("Rest days are counted in"),
                         frame.tr("Days in a row"), std::to_string(now)});
    }
    if (view.evenings_in_a_row && view.most_evenings_in_a_row.value_or(0) > 0) {
        const int now = *view.evenings_in_a_row, most = *view.most_evenings_in_a_row;
        facts.push_back(
            {"progress.evening_streak", Icon::bedtime,
             frame.tr.count(now, "{n} evening in a row", "{n} evenings in a row"),
             frame.tr.count(most, "Most so far: {n} evening", "Most so far: {n} evenings"),
             frame.tr("Evenings in a row"), std::to_string(now)});
    }
    facts.push_back(minutes_fact(frame, view));
    return facts;
}

float icon_room(const Frame& frame) {
    return fact_icon * std::min(frame.canvas.fonts().enlarged, 1.4F) + size::gap;
}

float fact_height(const Frame& frame, const Fact& fact, float width) {
    const float words = std::max(width - icon_room(frame), 1.F);
    return paragraph_height(frame.canvas, fact.what, Text::strong, words) +
           paragraph_height(frame.canvas, fact.more, Text::caption, words) +
           (fact.part ? size::small_gap + bar_height : 0);
}

void draw_fact(Frame& frame, const Rect& rect, const Fact& fact) {
    Rect words = rect;
    const float room = icon_room(frame);
    const Rect mark = cut_left(words, room);
    draw_icon(frame.canvas, fact.icon, {mark.x + (room - size::gap) / 2, mark.center().y},
              room - size::gap, frame.theme.primary);
    if (fact.part) {
        draw_progress(frame, cut_bottom(words, bar_height), *fact.part);
        cut_bottom(words, size::small_gap);
    }
    const float what = paragraph_height(frame.canvas, fact.what, Text::strong, words.w);
    bool fits = draw_paragraph(frame.canvas, cut_top(words, what), fact.what, Text::strong,
                               frame.theme.ink);
    fits =
        draw_paragraph(frame.canvas, words, fact.more, Text::caption, frame.theme.ink_soft) && fits;
    frame.interaction.add(
        {.id = fact.id, .label = fact.told, .value = fact.value, .rect = rect, .clipped = !fits});
}

// Layout of the card: the ring, and beside or below it the facts of the week.
struct WeekLayout {
    float ring = 0;  // radius of the ring, dp
    bool stacked = false;
    float facts_width = 0, facts_height = 0;

    float height() const {
        const float both =
            stacked ? 2 * ring + size::margin + facts_height : std::max(2 * ring, facts_height);
        return both + 2 * padding;
    }
};

std::string ring_words(const Frame& frame, const ProgressView& view) {
    return frame.tr("{n} of {count}",
                    {{"n", std::to_string(view.days_this_week)}, {"count", std::to_string(7)}});
}

WeekLayout week_layout(const Frame& frame, const ProgressView& view, float width) {
    WeekLayout layout;
    const float inside = width - 2 * padding;
    const float words = std::max(text_width(frame.canvas, ring_words(frame, view), Text::title),
                                 text_width(frame.canvas, frame.tr("days"), Text::caption));
    layout.ring = std::min(std::max(words / 2 + 26, 58.F), inside / 2);
    const float beside = inside - 2 * layout.ring - size::margin;
    layout.stacked = beside < 130 * frame.canvas.fonts().enlarged;
    layout.facts_width = layout.stacked ? inside : beside;
    for (const Fact& fact : facts_of(frame, view))
        layout.facts_height += (layout.facts_height > 0 ? size::margin : 0) +
                               fact_height(frame, fact, layout.facts_width);
    return layout;
}

}  // namespace

float week_height(const Frame& frame, const ProgressView& view, float width) {
    return week_layout(frame, view, width).height();
}

void draw_week(Frame& frame, const Rect& rect, const ProgressView& view) {
    card(frame, rect);
    const WeekLayout layout = week_layout(frame, view, rect.w);
    Rect inside = inset(rect, padding, padding);
    const Rect ring =
        layout.stacked ? cut_top(inside, 2 * layout.ring) : cut_left(inside, 2 * layout.ring);
    const std::string words = ring_words(frame, view);
    progress_ring(frame, ring.center(), layout.ring, 11,
                  {"progress.week", frame.tr("Days this week"), words,
                   static_cast<float>(view.days_this_week) / 7});
    const float first = line_height(frame.canvas, Text::title),
                second = line_height(frame.canvas, Text::caption);
    Rect middle = centered(ring.center(), 2 * layout.ring - 24, first + second);
    draw_text(frame.canvas, cut_top(middle, first), words, Text::title, frame.theme.ink,
              Align::center);
    draw_text(frame.canvas, middle, frame.tr("days"), Text::caption, frame.theme.ink_soft,
              Align::center);

    if (layout.stacked)
        cut_top(inside, size::margin);
    else
        cut_left(inside, size::margin);
    inside = centered(inside.center(), inside.w, layout.facts_height);
    for (const Fact& fact : facts_of(frame, view)) {
        draw_fact(frame, cut_top(inside, fact_height(frame, fact, inside.w)), fact);
        cut_top(inside, size::margin);
    }
}

}  // namespace legato::ui::progress
