#include "ui/widgets/nav_bar.h"

#include <algorithm>
#include <array>

#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {

constexpr float pill_width = 60;
constexpr float pill_height = 32;
constexpr float label_gap = 4;
constexpr float icon_size = 24;
constexpr float side_width = 88;  // dp; width of the bar on a lying screen

struct Tab {
    Place place;
    const char* id;
    std::string label;
    Icon icon;
};

// Place of a tab's words: under the picture if all four have room; else only the chosen tab has
// words, beside its picture, if there is room.
enum class Words { under, beside, none };

float bar_height(const Frame& frame, Words words) {
    const float line = line_height(frame.canvas, Text::caption);
    const float content = words == Words::under    ? pill_height + label_gap + line
                          : words == Words::beside ? std::max(pill_height, line + 8)
                                                   : pill_height;
    return std::max(content + 2 * size::gap, frame.target());
}

float label_width(const Frame& frame, const Tab& tab) {
    return text_width(frame.canvas, tab.label, Text::caption);
}
float width_beside(const Frame& frame, const Tab& tab) {
    return icon_size + 2 * size::gap + 8 + label_width(frame, tab) + 1;
}

bool tab(Frame& frame, const Rect& rect, const Tab& tab, bool chosen, Words words) {
    const Theme& theme = frame.theme;
    const auto reaction = frame.interaction.add({.id = tab.id,
                                                 .role = Role::tab,
                                                 .label = tab.label,
                                                 .value = chosen ? "chosen" : "",
                                                 .rect = rect});
    const float line = line_height(frame.canvas, Text::caption);
    const bool beside = words == Words::beside && chosen;
    const float below = words == Words::under ? label_gap + line : 0;
    const Rect content = centered(rect.center(), rect.w, pill_height + below);
    Rect pill = centered({content.center().x, content.y + pill_height / 2},
                         std::min(pill_width, rect.w), pill_height);
    if (beside) pill = centered(rect.center(), width_beside(frame, tab), line + 8);
    if (chosen || reaction.pressed)
        frame.canvas.fill(pill, chosen ? theme.container : theme.surface_pressed, pill.h / 2);
    // Draws an edge where the grounds are too near each other to tell.
    if (chosen && (theme.contrast || theme.night))
        frame.canvas.outline(pill, theme.outline_strong, pill.h / 2, theme.contrast ? 2 : 1.5F);
    Point icon = pill.center();
    if (beside) icon.x = pill.x + size::gap + icon_size / 2;
    draw_icon(frame.canvas, tab.icon, icon, icon_size,
              chosen ? theme.on_container : theme.ink_soft);
    if (words == Words::under)
        draw_text(frame.canvas, {rect.x, pill.bottom() + label_gap, rect.w, line}, tab.label,
                  Text::caption, chosen ? theme.ink : theme.ink_soft, Align::center);
    if (beside) {
        cut_left(pill, size::gap + icon_size + 8);
        draw_text(frame.canvas, pill, tab.label, Text::caption, theme.on_container);
    }
    if (reaction.focused) focus_ring(frame, inset(rect, 8, 6), size::thumb_radius);
    return reaction.activated;
}

using Tabs = std::array<Tab, 4>;

struct Wording {
    Words words = Words::none;
    float chosen_width = 0;  // width of the chosen tab on a standing screen
};

Wording wording_of(const Frame& frame, const Tabs& tabs, Place current) {
    const auto all_fit = [&](float width) {
        return std::all_of(tabs.begin(), tabs.end(),
                           [&](const Tab& one) { return label_width(frame, one) <= width - 4; });
    };
    if (frame.landscape()) {
        const bool room = 4 * bar_height(frame, Words::under) <= frame.area.h;
        return {all_fit(side_width) && room ? Words::under : Words::none};
    }
    if (all_fit(frame.area.w / 4)) return {Words::under};
    float chosen_width = 0;
    for (const Tab& one : tabs)
        if (one.place == current) chosen_width = width_beside(frame, one) + size::gap;
    const float others = (frame.area.w - chosen_width) / 3;
    const bool room = others >= std::max(frame.target(), pill_width);
    return {room ? Words::beside : Words::none, chosen_width};
}

// Draws the ground to the edge of the screen, under a gesture bar too.
void draw_ground(Frame& frame, const Rect& strip, bool lying) {
    const Rect& all = frame.screen;
    frame.canvas.fill(lying ? Rect{all.x, all.y, strip.right() - all.x, all.h}
                            : Rect{all.x, strip.y, all.w, all.bottom() - strip.y},
                      frame.theme.surface);
    const Color edge = frame.theme.contrast ? frame.theme.outline_strong : frame.theme.outline;
    frame.canvas.fill(
        lying ? Rect{strip.right() - 1, all.y, 1, all.h} : Rect{all.x, strip.y, all.w, 1}, edge);
}

}  // namespace

std::optional<Action> nav_bar(Frame& frame, Place current) {
    const Tabs tabs{{
        {Place::tonight, "nav.tonight", frame.tr("Tonight"), Icon::bedtime},
        {Place::routines, "nav.routines", frame.tr("Routines"), Icon::routines},
        {Place::progress, "nav.progress", frame.tr("Progress"), Icon::progress},
        {Place::settings, "nav.settings", frame.tr("Settings"), Icon::settings},
    }};
    const bool lying = frame.landscape();
    const Wording wording = wording_of(frame, tabs, current);
    const Words words = wording.words;
    const float height = bar_height(frame, words);
    Rect strip = lying ? cut_left(frame.area, side_width) : cut_bottom(frame.area, height);

    draw_ground(frame, strip, lying);
    const float each = lying                    ? std::min(strip.h / 4, std::max(height, 64.F))
                       : words == Words::beside ? (strip.w - wording.chosen_width) / 3
                                                : strip.w / 4;
    if (lying) strip = centered(strip.center(), strip.w, 4 * each);
    std::optional<Action> action;
    for (const Tab& one : tabs) {
        const bool chosen = one.place == current;
        const float width = words == Words::beside && chosen ? wording.chosen_width : each;
        const Rect rect = lying ? cut_top(strip, each) : cut_left(strip, width);
        if (tab(frame, rect, one, chosen, words)) action = Open{one.place};
    }
    return action;
}

}  // namespace legato::ui
