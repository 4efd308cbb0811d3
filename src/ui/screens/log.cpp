#include "ui/screens/log.h"

#include "ui/screens/layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float mark_width = 76;

void tick(Canvas& canvas, Point c, Color color) {
    canvas.line({c.x - 5, c.y}, {c.x - 1, c.y + 4}, color, 2);
    canvas.line({c.x - 1, c.y + 4}, {c.x + 6, c.y - 5}, color, 2);
}

// One of equal height, so that a long log need only draw what can be seen.
float row_height(const Frame& frame) {
    return line_height(frame.canvas, Text::strong) + line_height(frame.canvas, Text::caption) +
           2 * size::gap;
}

void row(Frame& frame, const Rect& rect, const LogRow& row) {
    const Theme& theme = frame.theme;
    const std::string when =
        day_and_time(frame.tr, row.started) + " · " + in_minutes(frame.tr, row.active);
    const std::string how = row.completed ? frame.tr("Done") : frame.tr("Part");
    frame.interaction.add({.id = "log." + row.id,
                           .role = Role::list_item,
                           .label = row.title,
                           .value = when + " · " + how,
                           .rect = rect,
                           .enabled = true});
    frame.canvas.fill({rect.x, rect.bottom() - 1, rect.w, 1}, theme.outline);
    Rect text = inset(rect, 0, size::gap);
    const Rect mark = cut_right(text, mark_width);
    if (row.completed) tick(frame.canvas, {mark.x + 22, mark.center().y}, theme.primary);
    draw_text(frame.canvas, mark, how, Text::label, row.completed ? theme.ink : theme.ink_soft,
              Align::right);
    draw_text(frame.canvas, cut_top(text, line_height(frame.canvas, Text::strong)), row.title,
              Text::strong, theme.ink);
    draw_text(frame.canvas, text, when, Text::caption, theme.ink_soft);
}

}  // namespace

std::optional<Action> log_screen(Frame& frame, const LogView& view) {
    Rect column = text_column(frame);
    std::optional<Action> action = top_bar(frame, column, frame.tr("Log"));
    if (view.rows.empty()) {
        paragraph(
            frame, column,
            {"log.empty", frame.tr("Nothing here yet. Your first session will be the first line."),
             Text::body, frame.theme.ink_soft});
        return action;
    }
    const float height = row_height(frame);
    ScrollArea scroll(frame, "log", column);
    for (const LogRow& entry : view.rows)
        if (const Rect place = scroll.next(height); scroll.shows(place)) row(frame, place, entry);
    scroll.gap(size::margin);
    return action;
}

}  // namespace legato::ui
