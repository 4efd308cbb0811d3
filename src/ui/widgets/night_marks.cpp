#include "ui/widgets/night_marks.h"

#include "ui/paint/text.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

constexpr std::size_t week = 7;
constexpr float cell_height = 34, between = 4;
constexpr float sign_width = 22;

std::string weekday_at(const Frame& frame, const NightMarks& marks, std::size_t column) {
    return short_weekday(frame.tr,
                         std::chrono::weekday{marks.first_night + std::chrono::days{column}});
}

// Height of the names of the days; zero where not all have room.
float names_height(const Frame& frame, const NightMarks& marks, float column) {
    for (std::size_t i = 0; i < week; ++i)
        if (text_width(frame.canvas, weekday_at(frame, marks, i), Text::caption) > column - 2)
            return 0;
    return line_height(frame.canvas, Text::caption) + between;
}

std::size_t rows_of(const NightMarks& marks) {
    return (marks.nights.size() + week - 1) / week;
}

void cramp_sign(Frame& frame, Point at, CrampNight cramps) {
    const Theme& theme = frame.theme;
    constexpr float radius = 5.5F;
    if (cramps == CrampNight::some) frame.canvas.disc(at, radius, theme.accent);
    if (cramps == CrampNight::none)
        frame.canvas.outline(centered(at, 2 * radius, 2 * radius), theme.ink_soft, radius, 1.5F);
    if (cramps == CrampNight::unknown) frame.canvas.disc(at, 1.5F, theme.ink_soft);
}

void moon(Frame& frame, Point at) {
    draw_icon(frame.canvas, Icon::bedtime, at, 16, frame.theme.primary);
}

void cell(Frame& frame, const Rect& rect, const NightMark& night) {
    frame.canvas.fill(rect, frame.theme.heat[0], 8);
    if (frame.theme.contrast) frame.canvas.outline(rect, frame.theme.outline_strong, 8, 1);
    const Point middle = rect.center();
    if (night.bedtime) moon(frame, {middle.x - 9, middle.y});
    cramp_sign(frame, {night.bedtime ? middle.x + 9 : middle.x, middle.y}, night.cramps);
}

struct Sign {
    std::string words;
    std::optional<CrampNight> cramps;  // sign of a night; nullopt: the moon
};
std::vector<Sign> signs(const Frame& frame) {
    return {{frame.tr("Bedtime session"), {}},
            {frame.tr("Cramp"), CrampNight::some},
            {frame.tr("No cramp"), CrampNight::none},
            {frame.tr("Not known"), CrampNight::unknown}};
}

// Draws what the signs mean, side by side in as many lines as they need; or only measures the
// height if `draw` is null.
float legend(const Frame& frame, const Rect& rect, Frame* draw) {
    Point at{rect.x, rect.y};
    float line = 0;
    for (const Sign& sign : signs(frame)) {
        const float room = std::max(rect.w - sign_width, 1.F);
        const float words = std::min(text_width(frame.canvas, sign.words, Text::caption) + 1, room);
        const float text = paragraph_height(frame.canvas, sign.words, Text::caption, words);
        const float height = std::max(text + 4, 22.F);
        if (at.x > rect.x && at.x + sign_width + words > rect.right()) {
            at = {rect.x, at.y + line};
            line = 0;
        }
        if (draw) {
            const Point mark{at.x + sign_width / 2 - 3, at.y + height / 2};
            if (sign.cramps)
                cramp_sign(*draw, mark, *sign.cramps);
            else
                moon(*draw, mark);
            draw_paragraph(draw->canvas,
                           {at.x + sign_width, at.y + (height - text) / 2, words, text}, sign.words,
                           Text::caption, frame.theme.ink_soft);
        }
        at.x += sign_width + words + size::gap;
        line = std::max(line, height);
    }
    return at.y + line - rect.y;
}

float grid_height(const NightMarks& marks) {
    return static_cast<float>(rows_of(marks)) * (cell_height + between);
}

}  // namespace

float night_marks_height(const Frame& frame, const NightMarks& marks, float width) {
    return names_height(frame, marks, width / week) + grid_height(marks) + size::small_gap +
           legend(frame, {0, 0, width, 0}, nullptr);
}

void night_marks(Frame& frame, const Rect& rect, const NightMarks& marks) {
    const auto reaction = frame.interaction.add({.id = marks.id,
                                                 .role = Role::image,
                                                 .label = marks.label,
                                                 .value = marks.value,
                                                 .rect = rect});
    if (!reaction.visible) return;
    const float column = rect.w / week;
    const float names = names_height(frame, marks, column);
    for (std::size_t i = 0; i < week && names > 0; ++i)
        draw_text(frame.canvas,
                  {rect.x + static_cast<float>(i) * column, rect.y, column, names - between},
                  weekday_at(frame, marks, i), Text::caption, frame.theme.ink_soft, Align::center);
    for (std::size_t i = 0; i < marks.nights.size(); ++i) {
        if (marks.nights[i].ahead) continue;
        const std::size_t day = i % week, row = i / week;
        const auto x = static_cast<float>(day), y = static_cast<float>(row);
        cell(frame,
             {rect.x + x * column + between / 2, rect.y + names + y * (cell_height + between),
              column - between, cell_height},
             marks.nights[i]);
    }
    Rect below = rect;
    cut_top(below, names + grid_height(marks) + size::small_gap);
    legend(frame, below, &frame);
}

}  // namespace legato::ui
