#include "ui/screens/log.h"

#include <map>

#include "ui/screens/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float disc = 40;
constexpr float arrow = 24;

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

std::string when_words(const Frame& frame, const LogRow& row) {
    if (row.has_time) return day_and_time(frame.tr, row.at);
    return day_words(frame.tr, std::chrono::floor<std::chrono::days>(wall_time(row.at)));
}
std::string detail_of(const Frame& frame, const LogRow& row) {
    return when_words(frame, row) + (row.more.empty() ? "" : " · " + row.more);
}

// Heights of rows. Years of rows are measured by few texts: titles repeat, and the longest words
// that can follow the time stand for all.
class Heights {
  public:
    Heights(const Frame& frame, float width)
        : frame_(frame), words_(std::max(width - disc - size::gap - arrow, 1.F)) {
        using namespace std::chrono;
        float widest = 0;
        for (unsigned month = 1; month <= 12; ++month)
            for (int weekday = 0; weekday < 7; ++weekday) {
                const sys_days day =
                    sys_days{year{2024} / std::chrono::month{month} / 22} + days{weekday};
                const LogRow row{{}, {}, {day + hours{20}, Seconds{0}, {}}, "x"};
                const float w = text_width(frame.canvas, detail_of(frame, row), Text::caption);
                if (w <= widest) continue;
                widest = w;
                longest_ = row;
            }
    }

    float of(const LogRow& row) {
        const auto [title, is_new] = titles_.try_emplace(row.title, 0.F);
        if (is_new)
            title->second = paragraph_height(frame_.canvas, row.title, Text::strong, words_);
        const auto [detail, is_new_too] = details_.try_emplace(row.more, 0.F);
        if (is_new_too) {
            longest_.more = row.more;
            detail->second =
                paragraph_height(frame_.canvas, detail_of(frame_, longest_), Text::caption, words_);
        }
        return std::max(title->second + detail->second, std::max(disc, frame_.target() - 24)) +
               2 * size::gap;
    }

  private:
    const Frame& frame_;
    float words_;
    LogRow longest_;
    std::map<std::string_view, float> titles_, details_;
};

Icon icon_of(LogMark mark) {
    switch (mark) {
        case LogMark::done:
            return Icon::check;
        case LogMark::part:
            return Icon::remove;
        case LogMark::cramp:
            return Icon::bolt;
        case LogMark::night:
            return Icon::bedtime;
        case LogMark::feeling:
            return Icon::heart;
        case LogMark::pause:
            return Icon::pause;
    }
    return Icon::none;
}

// Draws the mark of a row: a full disc for what was done, an empty one for everything else.
void draw_mark(Frame& frame, Point center, LogMark mark) {
    const Theme& theme = frame.theme;
    const bool full = mark == LogMark::done;
    if (full)
        frame.canvas.disc(center, disc / 2, theme.container);
    else
        frame.canvas.outline(centered(center, disc, disc), theme.outline_strong, disc / 2, 1.5F);
    draw_icon(frame.canvas, icon_of(mark), center, 21, full ? theme.on_container : theme.ink_soft);
}

// Draws a row. True if it was tapped.
bool draw_row(Frame& frame, const Rect& rect, const LogRow& row) {
    const Theme& theme = frame.theme;
    const std::string detail = detail_of(frame, row);
    const float least =
        paragraph_height(frame.canvas, row.title, Text::strong, rect.w - disc - size::gap - arrow) +
        paragraph_height(frame.canvas, detail, Text::caption, rect.w - disc - size::gap - arrow);
    const auto reaction = frame.interaction.add({.id = "log." + row.id,
                                                 .role = Role::button,
                                                 .label = row.title,
                                                 .value = detail,
                                                 .rect = rect,
                                                 .clipped = least > rect.h - 2 * size::gap + 0.5F});
    if (reaction.pressed)
        frame.canvas.fill(inset(rect, -size::small_gap, 0), theme.surface_pressed,
                          size::thumb_radius);
    frame.canvas.fill({rect.x, rect.bottom() - 1, rect.w, 1}, theme.outline);
    Rect words = inset(rect, 0, size::gap);
    draw_mark(frame, cut_left(words, disc).center(), row.mark);
    draw_icon(frame.canvas, Icon::forward, cut_right(words, arrow).center(), arrow, theme.ink_soft);
    cut_left(words, size::gap);
    const float title = paragraph_height(frame.canvas, row.title, Text::strong, words.w);
    const float below = paragraph_height(frame.canvas, detail, Text::caption, words.w);
    words = centered(words.center(), words.w, title + below);
    draw_paragraph(frame.canvas, cut_top(words, title), row.title, Text::strong, theme.ink);
    draw_paragraph(frame.canvas, words, detail, Text::caption, theme.ink_soft);
    if (reaction.focused) focus_ring(frame, rect, size::thumb_radius);
    return reaction.activated;
}

Button add_button(const Frame& frame) {
    return {.id = "log.add", .label = frame.tr("Add something"), .icon = Icon::add};
}
// Draws the button that adds an entry, as wide as the button asks for.
bool draw_add(Frame& frame, ScrollArea& scroll) {
    const Button add = add_button(frame);
    const float wide = std::min(button_width(frame, add), scroll.width());
    Rect row = scroll.next(button_height(frame, add, wide));
    return button(frame, cut_left(row, wide), add);
}

std::string last_words(const Frame& frame, LogView::Last last) {
    switch (last) {
        case LogView::Last::added:
            return frame.tr("Added to your log.");
        case LogView::Last::corrected:
            return frame.tr("Corrected.");
        case LogView::Last::deleted:
        case LogView::Last::nothing:
            break;
    }
    return frame.tr("Taken out of your log.");
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
    std::optional<Action> action;
    const EmptyState empty{
        "log.empty", Icon::history, frame.tr("Your first calm night starts here"),
        frame.tr("Your first session will be the first line of this log."), frame.tr("Begin")};
    ScrollArea scroll(frame, "log", column);
    scroll.gap(size::margin);
    const bool begin =
        empty_state(frame, scroll.next(empty_state_height(frame, empty, scroll.width())), empty);
    scroll.gap(size::margin);
    if (begin) action = Open{Place::routines};
    if (draw_add(frame, scroll)) action = Open{Place::log_add};
    scroll.gap(size::margin);
    return action;
}

}  // namespace

std::optional<Action> log_screen(Frame& frame, const LogView& view) {
    std::optional<Action> action;
    if (view.last != LogView::Last::nothing &&
        snackbar(frame, "log.last", last_words(frame, view.last), frame.tr("Undo")))
        action = UndoEntry{};
    Rect column = text_column(frame);
    if (auto back = top_bar(frame, column, frame.tr("Log"))) action = back;
    if (view.rows.empty()) {
        if (auto begin = nothing_yet(frame, column)) action = begin;
        return action;
    }
    ScrollArea scroll(frame, "log", column);
    if (draw_add(frame, scroll)) action = Open{Place::log_add};
    Heights heights(frame, scroll.width());
    const float heading = line_height(frame.canvas, Text::title) + size::margin;
    Month month;
    for (const LogRow& row : view.rows) {
        if (month_of(row.at) != month) {
            month = month_of(row.at);
            if (const Rect place = scroll.next(heading); scroll.shows(place))
                month_heading(frame, place, month);
        }
        if (const Rect place = scroll.next(heights.of(row)); scroll.shows(place))
            if (draw_row(frame, place, row)) action = Open{ToEntry{row.entry}};
    }
    scroll.gap(size::margin);
    return action;
}

}  // namespace legato::ui
