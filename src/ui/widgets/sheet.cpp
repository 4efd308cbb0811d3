#include "ui/widgets/sheet.h"

#include "ui/widgets/button.h"

namespace legato::ui {

namespace {
constexpr float padding = 20;
constexpr float handle_room = 24;

float outer_width(const Frame& frame) {
    return std::min(frame.area.w, size::widest_column);
}
}  // namespace

float sheet_width(const Frame& frame) {
    return outer_width(frame) - 2 * padding;
}

Sheet sheet(Frame& frame, const std::string& id, float content_height) {
    const Theme& theme = frame.theme;
    Sheet result;
    frame.interaction.begin_sheet();
    frame.canvas.fill(frame.screen, faded({0, 0, 0, 255}, theme.night ? 0.7F : 0.45F));

    const float width = outer_width(frame);
    const bool floats = frame.area.w > width + 1;
    const float below = floats ? size::margin : 0;
    const float height =
        std::min(content_height + handle_room + padding, frame.area.h - frame.target() - below);
    const Rect box{frame.area.x + (frame.area.w - width) / 2, frame.area.bottom() - height - below,
                   width, height};
    // Area beside the sheet that dismisses it: the whole strip above.
    const Rect above{frame.area.x, frame.area.y, frame.area.w, box.y - frame.area.y};
    result.dismissed = frame.interaction
                           .add({.id = id + ".close",
                                 .role = Role::button,
                                 .label = frame.tr("Close"),
                                 .rect = above,
                                 .enabled = true})
                           .activated;
    if (frame.interaction.take(Key::escape) || frame.interaction.take(Key::back))
        result.dismissed = true;

    // Draws the ground down to the edge of the screen, under a gesture bar too.
    Rect ground = box;
    if (!floats) ground.h = frame.screen.bottom() - box.y + size::hero_radius;
    frame.canvas.fill(ground, theme.surface, size::hero_radius);
    if (theme.contrast) frame.canvas.outline(ground, theme.outline_strong, size::hero_radius, 2);
    frame.canvas.fill(centered({box.center().x, box.y + 12}, 36, 4), theme.outline_strong, 2);
    result.content = {box.x + padding, box.y + handle_room, width - 2 * padding,
                      height - handle_room - padding};
    return result;
}

}  // namespace legato::ui
