#include "ui/widgets/nav_bar.h"

#include <array>

#include "ui/paint/text.h"
#include "ui/widgets/button.h"

namespace legato::ui {

namespace {

constexpr float pill_width = 60;
constexpr float pill_height = 32;
constexpr float label_gap = 4;

struct Tab {
    Place place;
    const char* id;
    std::string label;
    Icon icon;
};

float bar_height(const Frame& frame) {
    const float label = line_height(frame.canvas, Text::caption);
    return std::max(pill_height + label_gap + label + 2 * size::gap, frame.target());
}

// Room for words under the pictures only if all of them have it; else the chosen one's.
bool labels_fit(const Frame& frame, const std::array<Tab, 4>& tabs, float width) {
    for (const Tab& tab : tabs)
        if (text_width(frame.canvas, tab.label, Text::caption) > width - 4) return false;
    return true;
}

bool tab(Frame& frame, const Rect& rect, const Tab& tab, bool chosen, bool labelled) {
    const Theme& theme = frame.theme;
    const auto reaction = frame.interaction.add({.id = tab.id,
                                                 .role = Role::tab,
                                                 .label = tab.label,
                                                 .value = chosen ? "chosen" : "",
                                                 .rect = rect,
                                                 .enabled = true});
    const float label = labelled ? label_gap + line_height(frame.canvas, Text::caption) : 0;
    const Rect content = centered(rect.center(), rect.w, pill_height + label);
    const Rect pill =
        centered({content.center().x, content.y + pill_height / 2}, pill_width, pill_height);
    if (chosen || reaction.pressed)
        frame.canvas.fill(pill, chosen ? theme.container : theme.surface_pressed, pill_height / 2);
    draw_icon(frame.canvas, tab.icon, pill.center(), 24,
              chosen ? theme.on_container : theme.ink_soft);
    if (labelled)
        draw_text(
            frame.canvas,
            {rect.x, pill.bottom() + label_gap, rect.w, line_height(frame.canvas, Text::caption)},
            tab.label, Text::caption, chosen ? theme.ink : theme.ink_soft, Align::center);
    if (reaction.focused) focus_ring(frame, inset(rect, 8, 6), size::thumb_radius);
    return reaction.activated;
}

}  // namespace

std::optional<Action> nav_bar(Frame& frame, Place current) {
    const std::array<Tab, 4> tabs{{
        {Place::tonight, "nav.tonight", frame.tr("Tonight"), Icon::bedtime},
        {Place::routines, "nav.routines", frame.tr("Routines"), Icon::routines},
        {Place::progress, "nav.progress", frame.tr("Progress"), Icon::progress},
        {Place::settings, "nav.settings", frame.tr("Settings"), Icon::settings},
    }};
    const bool lying = frame.landscape();
    const float height = bar_height(frame);
    Rect strip = lying ? cut_left(frame.area, 88) : cut_bottom(frame.area, height);
    const float each = lying ? std::min(strip.h / 4, height) : strip.w / 4;
    const bool labelled =
        labels_fit(frame, tabs, lying ? strip.w : each) && (!lying || each >= height);

    // The ground reaches to the edge of the screen, under a gesture bar too.
    const Rect& all = frame.screen;
    frame.canvas.fill(lying ? Rect{all.x, all.y, strip.right() - all.x, all.h}
                            : Rect{all.x, strip.y, all.w, all.bottom() - strip.y},
                      frame.theme.surface);
    frame.canvas.fill(
        lying ? Rect{strip.right() - 1, all.y, 1, all.h} : Rect{all.x, strip.y, all.w, 1},
        frame.theme.outline);
    if (lying) strip = centered(strip.center(), strip.w, 4 * each);

    std::optional<Action> action;
    for (const Tab& one : tabs) {
        const Rect rect = lying ? cut_top(strip, each) : cut_left(strip, each);
        if (tab(frame, rect, one, one.place == current, labelled)) action = Open{one.place, {}};
    }
    return action;
}

}  // namespace legato::ui
