#include "ui/screens/progress.h"

#include <functional>

#include "ui/screens/layout.h"
#include "ui/screens/progress_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/top_bar.h"
#include "ui/widgets/week_bars.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using progress::padding;

constexpr float fact_icon = 26;
constexpr float widest_two_columns = 1000;

// One line of what there is to tell: an icon, what, and one thing more about it.
struct Fact {
    const char* id;
    Icon icon;
    std::string what, more;
    std::string told, value;  ///< the same for whoever listens
};

int minutes_this_week(const ProgressView& view) {
    return view.minutes.empty() ? 0 : view.minutes.back();
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
    const int minutes = minutes_this_week(view);
    facts.push_back({"progress.minutes", Icon::timer,
                     frame.tr("{n} min", {{"n", std::to_string(minutes)}}), frame.tr("this week"),
                     frame.tr("Minutes this week"), std::to_string(minutes)});
    return facts;
}

float icon_room(const Frame& frame) {
    return fact_icon * std::min(frame.canvas.fonts().enlarged, 1.4F) + size::gap;
}

float fact_height(const Frame& frame, const Fact& fact, float width) {
    const float words = std::max(width - icon_room(frame), 1.F);
    return paragraph_height(frame.canvas, fact.what, Text::strong, words) +
           paragraph_height(frame.canvas, fact.more, Text::caption, words);
}

void draw_fact(Frame& frame, const Rect& rect, const Fact& fact) {
    Rect words = rect;
    const float room = icon_room(frame);
    const Rect mark = cut_left(words, room);
    draw_icon(frame.canvas, fact.icon, {mark.x + (room - size::gap) / 2, mark.center().y},
              room - size::gap, frame.theme.primary);
    const float what = paragraph_height(frame.canvas, fact.what, Text::strong, words.w);
    bool fits = draw_paragraph(frame.canvas, cut_top(words, what), fact.what, Text::strong,
                               frame.theme.ink);
    fits =
        draw_paragraph(frame.canvas, words, fact.more, Text::caption, frame.theme.ink_soft) && fits;
    frame.interaction.add(
        {.id = fact.id, .label = fact.told, .value = fact.value, .rect = rect, .clipped = !fits});
}

// This week: the ring, and beside or below it what there is to tell.
struct WeekLayout {
    float ring = 0;  // its radius
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

Note rest_note(const Frame& frame) {
    return {"progress.rest", frame.tr("A night off is fine. Rest days are counted in."), Icon::spa};
}
Tile log_tile(const Frame& frame, const ProgressView& view) {
    return {.id = "progress.log",
            .title = frame.tr("Log"),
            .detail = view.empty ? frame.tr("Nothing in it yet")
                                 : frame.tr.count(view.sessions, "{n} session", "{n} sessions"),
            .icon = Icon::history};
}

Tile pause_tile(const Frame& frame, const ProgressView& view) {
    return {
        .id = "progress.pause",
        .title = frame.tr("Pause"),
        .detail = view.paused_since
                      ? frame.tr("Since {day}", {{"day", day_words(frame.tr, *view.paused_since)}})
                      : frame.tr("As long as you like: no day is missed"),
        .icon = Icon::pause};
}

// A card of the screen: how high it is at a width, and how it is drawn.
struct Block {
    std::function<float(float)> height;
    std::function<void(const Rect&)> draw;
};

class Blocks {
  public:
    Blocks(Frame& frame, const ProgressView& view) : frame_(frame), view_(view) {}

    Block week() {
        return {[this](float width) { return week_layout(frame_, view_, width).height(); },
                [this](const Rect& rect) { draw_week(frame_, rect, view_); }};
    }
    Block evenings() {
        return {[this](float width) { return progress::evenings_height(frame_, view_, width); },
                [this](const Rect& rect) { progress::draw_evenings(frame_, rect, view_); }};
    }
    Block nights() {
        return {[this](float width) { return progress::nights_height(frame_, view_, width); },
                [this](const Rect& rect) { progress::draw_nights(frame_, rect, view_); }};
    }
    Block weeks() {
        return {[this](float width) { return weeks_height(frame_, view_, width); },
                [this](const Rect& rect) { draw_weeks(frame_, rect, view_); }};
    }
    Block rest() {
        return {[this](float width) { return note_height(frame_, rest_note(frame_), width); },
                [this](const Rect& rect) { note(frame_, rect, rest_note(frame_)); }};
    }
    Block leads_to(Tile what, Place place) {
        return {[this, what](float width) { return tile_height(frame_, what, width); },
                [this, what, place](const Rect& rect) {
                    if (tile(frame_, rect, what)) action_ = Open{place, {}};
                }};
    }

    static float height(const std::vector<Block>& blocks, float width) {
        float sum = 0;
        for (const Block& block : blocks) sum += (sum > 0 ? size::gap : 0) + block.height(width);
        return sum;
    }
    static void draw(const std::vector<Block>& blocks, Rect place) {
        for (const Block& block : blocks) {
            block.draw(cut_top(place, block.height(place.w)));
            cut_top(place, size::gap);
        }
    }
    const std::optional<Action>& action() const { return action_; }

  private:
    Frame& frame_;
    const ProgressView& view_;
    std::optional<Action> action_;
};

// What there is to show, in the order in which it is read; on a wide screen in two columns.
std::optional<Action> everything(Frame& frame, ScrollArea& scroll, const ProgressView& view,
                                 bool two) {
    Blocks blocks(frame, view);
    std::vector<Block> left{blocks.week()}, right{blocks.weeks()};
    if (view.paused_since)
        left.insert(left.begin(), blocks.leads_to(pause_tile(frame, view), Place::pause));
    if (view.last_7.planned > 0) left.push_back(blocks.evenings());
    if (!view.nights.empty()) right.push_back(blocks.nights());
    std::vector<Block> rest{blocks.rest(), blocks.leads_to(log_tile(frame, view), Place::log)};
    if (!view.paused_since) rest.push_back(blocks.leads_to(pause_tile(frame, view), Place::pause));
    std::vector<Block>& end = two ? left : right;
    if (!two) right.insert(right.begin(), left.begin(), left.end());
    end.insert(end.end(), rest.begin(), rest.end());

    const float width = two ? (scroll.width() - size::margin) / 2 : scroll.width();
    const float high =
        std::max(two ? Blocks::height(left, width) : 0, Blocks::height(right, width));
    Rect place = scroll.next(high);
    if (two) Blocks::draw(left, cut_left(place, width));
    Blocks::draw(right, two ? cut_right(place, width) : place);
    return blocks.action();
}

}  // namespace

std::optional<Action> progress_screen(Frame& frame, const ProgressView& view) {
    std::optional<Action> action = nav_bar(frame, Place::progress);
    const float widest = std::min(frame.area.w - 2 * size::margin, widest_two_columns);
    const bool two = frame.landscape() && !view.empty &&
                     widest >= 680 * std::clamp(frame.canvas.fonts().enlarged, 1.F, 1.5F);
    Rect column = text_column(frame);
    if (two) column = {frame.area.center().x - widest / 2, column.y, widest, column.h};

    ScrollArea scroll(frame, "progress", column);
    const std::string title = frame.tr("Progress");
    Rect head = scroll.next(page_title_height(frame, title, scroll.width()));
    page_title(frame, head, title);
    if (view.empty) {
        const EmptyState empty{
            "progress.empty", Icon::bedtime, frame.tr("Your first calm night starts here"),
            frame.tr("What you do will show here, day by day."), frame.tr("Begin")};
        scroll.gap(size::margin);
        if (empty_state(frame, scroll.next(empty_state_height(frame, empty, scroll.width())),
                        empty))
            action = Open{Place::routines, {}};
        scroll.gap(size::margin);
        const Tile log = log_tile(frame, view);
        if (tile(frame, scroll.next(tile_height(frame, log, scroll.width())), log))
            action = Open{Place::log, {}};
    } else if (auto asked = everything(frame, scroll, view, two)) {
        action = asked;
    }
    scroll.gap(size::margin);
    return action;
}

}  // namespace legato::ui
