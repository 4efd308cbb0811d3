#include "ui/screens/log.h"

#include <map>

#include "ui/screens/layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float disc = 40;

struct Month {
    int year = 0;
    std::chrono::month month{};

    bool operator==(const Month&) const = default;
};
Month month_of(const LocalStamp& stamp) {
    const std::chrono::year_month_day date{
        std::chrono::floor<std::chrono::days>(stamp.at + stamp.offset)};
    return {static_cast<int>(date.year()), date.month()};
}

std::string detail_of(const Frame& frame, const LogRow& row) {
    return day_and_time(frame.tr, row.started) + " · " + in_minutes(frame.tr, row.active) + " · " +
           (row.completed ? frame.tr("Done") : frame.tr("Part"));
}

// How high rows are. Years of them are measured by few texts: titles repeat, and for the line below
// it the longest there can be stands for all.
class Heights {
  public:
    Heights(const Frame& frame, float width)
        : frame_(frame), words_(std::max(width - disc - size::gap, 1.F)) {
        using namespace std::chrono;
        float widest = 0;
        std::string longest;
        for (unsigned month = 1; month <= 12; ++month)
            for (int weekday = 0; weekday < 7; ++weekday) {
                const sys_days day =
                    sys_days{year{2024} / std::chrono::month{month} / 22} + days{weekday};
                LogRow row{{}, {}, {day, Seconds{0}, {}}, minutes{88}, weekday % 2 == 0};
                const std::string text = detail_of(frame, row);
                const float w = text_width(frame.canvas, text, Text::caption);
                if (w <= widest) continue;
                widest = w;
                longest = text;
            }
        detail_ = paragraph_height(frame.canvas, longest, Text::caption, words_);
    }

    float of(const LogRow& row) {
        const auto [title, is_new] = titles_.try_emplace(row.title, 0.F);
        if (is_new)
            title->second = paragraph_height(frame_.canvas, row.title, Text::strong, words_);
        return std::max(title->second + detail_, disc) + 2 * size::gap;
    }

  private:
    const Frame& frame_;
    float words_;
    float detail_ = 0;
    std::map<std::string_view, float> titles_;
};

// Done: a full disc with a tick. A part: an empty one with a dash.
void mark(Frame& frame, Point center, bool completed) {
    const Theme& theme = frame.theme;
    if (completed) {
        frame.canvas.disc(center, disc / 2, theme.container);
        draw_icon(frame.canvas, Icon::check, center, 22, theme.on_container);
        return;
    }
    frame.canvas.outline(centered(center, disc, disc), theme.outline_strong, disc / 2, 1.5F);
    draw_icon(frame.canvas, Icon::remove, center, 20, theme.ink_soft);
}

void draw_row(Frame& frame, const Rect& rect, const LogRow& row) {
    const Theme& theme = frame.theme;
    const std::string detail = detail_of(frame, row);
    frame.canvas.fill({rect.x, rect.bottom() - 1, rect.w, 1}, theme.outline);
    Rect words = inset(rect, 0, size::gap);
    mark(frame, cut_left(words, disc).center(), row.completed);
    cut_left(words, size::gap);
    const float title = paragraph_height(frame.canvas, row.title, Text::strong, words.w);
    const float below = paragraph_height(frame.canvas, detail, Text::caption, words.w);
    const bool fits = title + below <= words.h + 0.5F;
    words = centered(words.center(), words.w, title + below);
    draw_paragraph(frame.canvas, cut_top(words, title), row.title, Text::strong, theme.ink);
    draw_paragraph(frame.canvas, words, detail, Text::caption, theme.ink_soft);
    frame.interaction.add({.id = "log." + row.id,
                           .role = Role::list_item,
                           .label = row.title,
                           .value = detail,
                           .rect = rect,
                           .clipped = !fits});
}

void month_heading(Frame& frame, const Rect& rect, const Month& month) {
    const std::string name = frame.tr(
        "{month} {year}",
        {{"month", month_name(frame.tr, month.month)}, {"year", std::to_string(month.year)}});
    Rect words = rect;
    cut_top(words, size::margin);
    paragraph(frame, words,
              {"log.month." + std::to_string(month.year) + "." +
                   std::to_string(static_cast<unsigned>(month.month)),
               name, Text::title, frame.theme.ink, Align::left, Role::heading});
}

std::optional<Action> nothing_yet(Frame& frame, const Rect& column) {
    const EmptyState empty{
        "log.empty", Icon::history, frame.tr("Your first calm night starts here"),
        frame.tr("Your first session will be the first line of this log."), frame.tr("Begin")};
    ScrollArea scroll(frame, "log", column);
    scroll.gap(size::margin);
    const bool begin =
        empty_state(frame, scroll.next(empty_state_height(frame, empty, scroll.width())), empty);
    scroll.gap(size::margin);
    return begin ? std::optional<Action>(Open{Place::routines, {}}) : std::nullopt;
}

}  // namespace

std::optional<Action> log_screen(Frame& frame, const LogView& view) {
    Rect column = text_column(frame);
    std::optional<Action> action = top_bar(frame, column, frame.tr("Log"));
    if (view.rows.empty()) {
        if (auto begin = nothing_yet(frame, column)) action = begin;
        return action;
    }
    ScrollArea scroll(frame, "log", column);
    Heights heights(frame, scroll.width());
    const float heading = line_height(frame.canvas, Text::title) + size::margin;
    Month month;
    for (const LogRow& row : view.rows) {
        if (month_of(row.started) != month) {
            month = month_of(row.started);
            if (const Rect place = scroll.next(heading); scroll.shows(place))
                month_heading(frame, place, month);
        }
        if (const Rect place = scroll.next(heights.of(row)); scroll.shows(place))
            draw_row(frame, place, row);
    }
    scroll.gap(size::margin);
    return action;
}

}  // namespace legato::ui
