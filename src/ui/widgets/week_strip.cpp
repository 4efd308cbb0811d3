#include "ui/widgets/week_strip.h"

#include "ui/paint/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr float padding = 16;
constexpr float largest_disc = 34;

float cell_width(const WeekStrip& strip, float width) {
    return (width - 2 * padding) / static_cast<float>(std::max<std::size_t>(strip.days.size(), 1));
}
float disc_size(const WeekStrip& strip, float width) {
    return std::min(cell_width(strip, width) - 6, largest_disc);
}

float icon_room(const Frame& frame, const WeekStrip& strip) {
    return strip.flame ? 24 * std::min(frame.canvas.fonts().enlarged, 1.4F) + 6 : 0;
}
float title_height(const Frame& frame, const WeekStrip& strip, float width) {
    const float words = width - 2 * padding - icon_room(frame, strip);
    return paragraph_height(frame.canvas, strip.title, Text::strong, words);
}

// "Mon" if all seven have room, else its first letter.
std::vector<std::string> names_of(const Frame& frame, const WeekStrip& strip, float width) {
    std::vector<std::string> names;
    bool fit = true;
    for (const WeekDay& day : strip.days) {
        names.push_back(short_weekday(frame.tr, day.day));
        fit = fit && text_width(frame.canvas, names.back(), Text::caption) <= width - 4;
    }
    if (!fit)
        for (std::string& name : names) {
            const auto begins_letter = [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
            };
            std::size_t end = 1;
            while (end < name.size() && !begins_letter(name[end])) ++end;
            name.resize(end);
        }
    return names;
}

std::string told(const Strings& tr, const WeekDay& day) {
    switch (day.mark) {
        case DayMark::done:
            return tr("done");
        case DayMark::rest_day:
            return tr("rest day");
        case DayMark::ahead:
            return tr("to come");
        case DayMark::nothing:
            break;
    }
    return day.today ? tr("today") : "";
}

void draw_mark(Frame& frame, Point at, float radius, const WeekDay& day) {
    const Theme& theme = frame.theme;
    const auto ring = [&](float r, Color color, float width) {
        frame.canvas.outline(centered(at, 2 * r, 2 * r), color, r, width);
    };
    switch (day.mark) {
        case DayMark::done:
            frame.canvas.disc(at, radius, theme.primary);
            draw_icon(frame.canvas, Icon::check, at, radius * 1.25F, theme.on_primary);
            break;
        case DayMark::rest_day:
            frame.canvas.disc(at, radius, theme.container);
            frame.canvas.disc(at, radius * 0.22F, theme.on_container);
            break;
        case DayMark::nothing:
            frame.canvas.disc(at, radius, theme.surface_pressed);
            break;
        case DayMark::ahead:
            ring(radius, theme.outline, 1.5F);
            break;
    }
    if (theme.contrast && day.mark != DayMark::done) ring(radius, theme.outline_strong, 1.5F);
    if (day.today) ring(radius + (day.mark == DayMark::done ? 4.F : 0.F), theme.primary, 2);
}

}  // namespace

float week_strip_height(const Frame& frame, const WeekStrip& strip, float width) {
    return 2 * padding + title_height(frame, strip, width) + size::gap + disc_size(strip, width) +
           6 + line_height(frame.canvas, Text::caption);
}

void week_strip(Frame& frame, const Rect& rect, const WeekStrip& strip) {
    const Theme& theme = frame.theme;
    card(frame, rect);
    Rect inner = inset(rect, padding, padding);
    Rect head = cut_top(inner, title_height(frame, strip, rect.w));
    if (strip.flame) {
        const float room = icon_room(frame, strip);
        const Rect mark = cut_left(head, room);
        draw_icon(frame.canvas, Icon::fire, {mark.x + (room - 6) / 2, mark.center().y}, room - 6,
                  theme.accent);
    }
    paragraph(frame, head,
              {strip.id, strip.title, Text::strong, theme.ink, Align::left, Role::heading});
    cut_top(inner, size::gap);
    const float each = cell_width(strip, rect.w), disc = disc_size(strip, rect.w);
    const std::vector<std::string> names = names_of(frame, strip, each);
    for (std::size_t i = 0; i < strip.days.size(); ++i) {
        const WeekDay& day = strip.days[i];
        const Rect cell = cut_left(inner, each);
        draw_mark(frame, {cell.center().x, cell.y + disc / 2}, disc / 2, day);
        draw_text(frame.canvas,
                  {cell.x, cell.y + disc + 6, cell.w, line_height(frame.canvas, Text::caption)},
                  names[i], day.today ? Text::label : Text::caption,
                  day.today ? theme.ink : theme.ink_soft, Align::center);
        frame.interaction.add({.id = strip.id + "." + std::to_string(i),
                               .role = Role::text,
                               .label = weekday_name(frame.tr, day.day),
                               .value = told(frame.tr, day),
                               .rect = cell});
    }
}

}  // namespace legato::ui
