#include "ui/screens/log.h"

#include "ui/screens/layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
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
    const std::string when = day_and_time(row.started) + " · " + in_minutes(row.active);
    const char* how = row.completed ? "Done" : "Part";
    frame.interaction.add({.id = "log." + row.id,
                           .role = Role::list_item,
                           .label = row.title,
                           .value = when + " · " + how,
                           .rect = rect,
                           .enabled = true,
                           .visible = {}});
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
    std::optional<Action> action;
    if (frame.interaction.take(Key::escape)) action = OpenList{};
    Rect column = text_column(frame);
    Rect header = cut_top(column, header_height);
    if (button(frame, header_button(frame, header, "Routines"),
               {"log.back", "Routines", Icon::none, Weight::secondary, true, {}}))
        action = OpenList{};
    line(frame, header,
         {"log.title", "Log", Text::display, frame.theme.ink, Align::left, Role::heading});

    if (view.rows.empty()) {
        paragraph(frame, column,
                  {"log.empty", "Nothing here yet. Your first session will be the first line.",
                   Text::body, frame.theme.ink_soft});
        return action;
    }
    const float height = row_height(frame);
    const ScrollArea scroll(frame, "log", column,
                            height * static_cast<float>(view.rows.size()) + size::margin);
    Rect rest = scroll.content();
    for (const LogRow& entry : view.rows)
        if (const Rect place = cut_top(rest, height); scroll.shows(place)) row(frame, place, entry);
    return action;
}

}  // namespace legato::ui
