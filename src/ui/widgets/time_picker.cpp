#include "ui/widgets/time_picker.h"

#include <cstdio>

#include "ui/paint/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace legato::ui {

namespace {

constexpr float padding = 14;
constexpr int minute_step = 5;
constexpr float colon_room = 28;

std::string two_digits(std::chrono::minutes::rep value) {
    char text[8];
    std::snprintf(text, sizeof text, "%02d", static_cast<int>(value));
    return text;
}

float icon_size(const Frame& frame) {
    return 24 * std::min(frame.canvas.fonts().enlarged, 1.4F);
}
float title_height(const Frame& frame, const TimePicker& picker, float width) {
    const float words = std::max(width - 2 * padding - icon_size(frame) - 14, 1.F);
    return std::max(paragraph_height(frame.canvas, picker.title, Text::strong, words),
                    icon_size(frame));
}
float column_width(const Frame& frame) {
    return std::max(text_width(frame.canvas, "00", Text::display) + 20, frame.target());
}

// Draws a number between the buttons for later and earlier, as on a wheel. Returns -1, 0 or +1.
int wheel(Frame& frame, Rect rect, const std::string& id, const std::string& what,
          const std::string& value) {
    const float target = frame.target();
    const auto disc = [&](const Rect& row) { return centered(row.center(), target, target); };
    int step = 0;
    if (round_button(frame, disc(cut_top(rect, target)),
                     {id + ".more", frame.tr("More: {what}", {{"what", what}}), Icon::add,
                      Weight::secondary, true, value}))
        step = +1;
    if (round_button(frame, disc(cut_bottom(rect, target)),
                     {id + ".less", frame.tr("Less: {what}", {{"what", what}}), Icon::remove,
                      Weight::secondary, true, value}))
        step = -1;
    draw_text(frame.canvas, rect, value, Text::display, frame.theme.ink, Align::center);
    return step;
}

}  // namespace

float time_picker_height(const Frame& frame, const TimePicker& picker, float width) {
    return title_height(frame, picker, width) + line_height(frame.canvas, Text::display) +
           2 * frame.target() + 2 * size::small_gap + size::gap + 2 * padding;
}

std::optional<std::chrono::minutes> time_picker(Frame& frame, const Rect& rect,
                                                const TimePicker& picker) {
    card(frame, rect);
    Rect inside = inset(rect, padding, padding);
    Rect head = cut_top(inside, title_height(frame, picker, rect.w));
    const auto hour = picker.time.count() / 60, minute = picker.time.count() % 60;
    const std::string shown = two_digits(hour) + ":" + two_digits(minute);
    frame.interaction.add({.id = picker.id, .label = picker.title, .value = shown, .rect = head});
    const float icon = icon_size(frame);
    draw_icon(frame.canvas, picker.icon, {head.x + icon / 2, head.center().y}, icon,
              frame.theme.primary);
    cut_left(head, icon + 14);
    const float words = paragraph_height(frame.canvas, picker.title, Text::strong, head.w);
    draw_paragraph(frame.canvas, centered(head.center(), head.w, words), picker.title, Text::strong,
                   frame.theme.ink);
    cut_top(inside, size::gap);

    const float column = column_width(frame);
    Rect wheels = centered(inside.center(), 2 * column + colon_room, inside.h);
    const int hours = wheel(frame, cut_left(wheels, column), picker.id + ".hour", frame.tr("hours"),
                            two_digits(hour));
    const int minutes = wheel(frame, cut_right(wheels, column), picker.id + ".minute",
                              frame.tr("minutes"), two_digits(minute));
    draw_text(frame.canvas, wheels, ":", Text::display, frame.theme.ink, Align::center);
    if (hours == 0 && minutes == 0) return std::nullopt;
    const auto to_next = minute_step - minute % minute_step;
    const auto to_last = minute % minute_step == 0 ? minute_step : minute % minute_step;
    const auto turned = minutes > 0 ? minute + to_next : minutes < 0 ? minute - to_last : minute;
    return std::chrono::hours{(hour + hours + 24) % 24} + std::chrono::minutes{(turned + 60) % 60};
}

}  // namespace legato::ui
