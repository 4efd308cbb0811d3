#include "ui/widgets/heat_map.h"

#include <cmath>

#include "ui/paint/text.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr std::size_t week = 7;
constexpr float largest_pitch = 34;
constexpr float radius_of_pitch = 0.22F;

std::chrono::year_month_day date_of(const HeatMap& map, std::size_t day) {
    return std::chrono::year_month_day{map.first_day + std::chrono::days{day}};
}
std::string weekday_at(const Frame& frame, const HeatMap& map, std::size_t row) {
    return short_weekday(frame.tr, std::chrono::weekday{map.first_day + std::chrono::days{row}});
}

// Layout of the map, in dp: the pitch of a square, the room for weekdays beside it and for months
// above it.
struct Grid {
    float pitch = 0, names = 0, months = 0;
    std::size_t columns = 0;
    std::size_t row_step = 2;  // step between the rows that have their weekday's name

    float gap() const { return std::max(pitch * 0.14F, 2.F); }
};

Grid grid_of(const Frame& frame, const HeatMap& map, float width) {
    Grid grid;
    grid.columns = std::max((map.days.size() + week - 1) / week, std::size_t{1});
    for (std::size_t row = 0; row < week; ++row)
        grid.names = std::max(grid.names,
                              text_width(frame.canvas, weekday_at(frame, map, row), Text::caption));
    grid.names += size::small_gap;
    grid.months = line_height(frame.canvas, Text::caption);
    grid.pitch =
        std::clamp((width - grid.names) / static_cast<float>(grid.columns), 1.F, largest_pitch);
    const float rows = line_height(frame.canvas, Text::caption) * 0.9F / grid.pitch;
    grid.row_step = std::max(static_cast<std::size_t>(std::ceil(rows)), std::size_t{2});
    return grid;
}

void cell(Frame& frame, const Rect& rect, const HeatDay& day) {
    const Theme& theme = frame.theme;
    const float radius = rect.w * radius_of_pitch;
    frame.canvas.fill(rect, theme.heat[std::clamp(day.level, 0, 3)], radius);
    if (theme.contrast) frame.canvas.outline(rect, theme.outline_strong, radius, 1);
    if (day.rest) frame.canvas.disc(rect.center(), std::max(rect.w * 0.12F, 2.F), theme.ink_soft);
    if (day.today) frame.canvas.outline(inset(rect, -2, -2), theme.ink, radius + 2, 2);
}

// One sign and what it means; the signs stand side by side in as many lines as they need.
struct Sign {
    std::string words;
    std::vector<HeatDay> cells;
};
std::vector<Sign> signs(const Frame& frame) {
    return {{frame.tr("Little to much"), {{1}, {2}, {3}}},
            {frame.tr("Rest day"), {{0, true}}},
            {frame.tr("Today"), {{0, false, true}}}};
}
constexpr float sign_cell = 16;

float cells_width(const Frame& frame, const Sign& sign) {
    return static_cast<float>(sign.cells.size()) * (sign_cell + 4) +
           4 * frame.canvas.fonts().enlarged;
}

// Draws the signs, or only measures their height if `draw` is null.
float legend(const Frame& frame, const Rect& rect, Frame* draw) {
    const float line = std::max(line_height(frame.canvas, Text::caption), sign_cell + 8);
    Point at{rect.x, rect.y};
    for (const Sign& sign : signs(frame)) {
        const float room = std::max(rect.w - cells_width(frame, sign), 1.F);
        const float words = std::min(text_width(frame.canvas, sign.words, Text::caption) + 1, room);
        const float height =
            std::max(paragraph_height(frame.canvas, sign.words, Text::caption, words), line);
        if (at.x > rect.x && at.x + cells_width(frame, sign) + words > rect.right()) {
            at = {rect.x, at.y + line};
        }
        if (draw) {
            float x = at.x + 2;
            for (const HeatDay& day : sign.cells) {
                cell(*draw, centered({x + sign_cell / 2, at.y + height / 2}, sign_cell, sign_cell),
                     day);
                x += sign_cell + 4;
            }
            const float text = paragraph_height(frame.canvas, sign.words, Text::caption, words);
            draw_paragraph(
                draw->canvas,
                {at.x + cells_width(frame, sign), at.y + (height - text) / 2, words, text},
                sign.words, Text::caption, frame.theme.ink_soft);
        }
        at.x += cells_width(frame, sign) + words + size::gap;
        // Starts a new line after words that broke into lines of their own.
        if (height > line) at = {rect.x, at.y + height};
    }
    return (at.x > rect.x ? at.y + line : at.y) - rect.y;
}

// Draws the name of a month where it begins, if there is room after the name of the one before.
void month_names(Frame& frame, const Rect& rect, const HeatMap& map, const Grid& grid) {
    float free_from = rect.x + grid.names;
    for (std::size_t column = 0; column < grid.columns; ++column) {
        const std::size_t last = column * week + week - 1;
        const auto date = date_of(map, last);
        const bool begins = static_cast<unsigned>(date.day()) <= week;
        const std::string name = short_month(frame.tr, date.month());
        const float x = rect.x + grid.names + static_cast<float>(column) * grid.pitch;
        const float width = text_width(frame.canvas, name, Text::caption);
        if (!begins || x < free_from || x + width > rect.right() + 0.5F) continue;
        draw_text(frame.canvas, {x, rect.y, width + 1, grid.months}, name, Text::caption,
                  frame.theme.ink_soft);
        free_from = x + width + size::small_gap;
    }
}

}  // namespace

float heat_map_height(const Frame& frame, const HeatMap& map, float width) {
    const Grid grid = grid_of(frame, map, width);
    return grid.months + 4 + grid.pitch * static_cast<float>(week) + size::gap +
           legend(frame, {0, 0, width, 0}, nullptr);
}

void heat_map(Frame& frame, const Rect& rect, const HeatMap& map) {
    const auto reaction = frame.interaction.add(
        {.id = map.id, .role = Role::image, .label = map.label, .value = map.value, .rect = rect});
    if (!reaction.visible) return;
    const Grid grid = grid_of(frame, map, rect.w);
    month_names(frame, rect, map, grid);
    const float top = rect.y + grid.months + 4;
    const float side = grid.pitch - grid.gap();
    for (std::size_t i = 0; i < map.days.size(); ++i) {
        if (map.days[i].ahead) continue;
        const std::size_t column = i / week, row = i % week;
        cell(frame,
             {rect.x + grid.names + static_cast<float>(column) * grid.pitch,
              top + static_cast<float>(row) * grid.pitch, side, side},
             map.days[i]);
    }
    for (std::size_t row = 0; row < week; row += grid.row_step)
        draw_text(frame.canvas,
                  {rect.x, top + static_cast<float>(row) * grid.pitch, grid.names, side},
                  weekday_at(frame, map, row), Text::caption, frame.theme.ink_soft);
    const float below = top + grid.pitch * static_cast<float>(week) + size::gap;
    legend(frame, {rect.x, below, rect.w, rect.bottom() - below}, &frame);
}

}  // namespace legato::ui
