#include "ui/screens/progress.h"

#include <functional>

#include "ui/screens/layout.h"
#include "ui/screens/progress/parts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float widest_two_columns = 1000;

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

// A card of the screen: the height that it has at a width, and its drawing.
struct Block {
    std::function<float(float)> height;
    std::function<void(const Rect&)> draw;
};

class Blocks {
  public:
    Blocks(Frame& frame, const ProgressView& view) : frame_(frame), view_(view) {}

    Block week() {
        return {[this](float width) { return progress::week_height(frame_, view_, width); },
                [this](const Rect& rect) { progress::draw_week(frame_, rect, view_); }};
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
        return {[this](float width) { return progress::weeks_height(frame_, view_, width); },
                [this](const Rect& rect) { progress::draw_weeks(frame_, rect, view_); }};
    }
    Block rest() {
        return {[this](float width) { return note_height(frame_, rest_note(frame_), width); },
                [this](const Rect& rect) { note(frame_, rect, rest_note(frame_)); }};
    }
    Block leads_to(const Tile& what, Place place) {
        return {[this, what](float width) { return tile_height(frame_, what, width); },
                [this, what, place](const Rect& rect) {
                    if (tile(frame_, rect, what)) action_ = Open{place};
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

// Draws the cards in the order in which they are read; on a wide screen in two columns.
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
    if (auto call = page_title(frame, head, title)) action = std::move(call);
    if (view.empty) {
        const EmptyState empty{
            "progress.empty", Icon::bedtime, frame.tr("Your first calm night starts here"),
            frame.tr("What you do will show here, day by day."), frame.tr("Begin")};
        scroll.gap(size::margin);
        if (empty_state(frame, scroll.next(empty_state_height(frame, empty, scroll.width())),
                        empty))
            action = Open{Place::routines};
        scroll.gap(size::margin);
        const Tile log = log_tile(frame, view);
        if (tile(frame, scroll.next(tile_height(frame, log, scroll.width())), log))
            action = Open{Place::log};
    } else if (auto asked = everything(frame, scroll, view, two)) {
        action = asked;
    }
    scroll.gap(size::margin);
    return action;
}

}  // namespace legato::ui
