#include "ui/widgets/hero_scene.h"

#include <array>
#include <vector>

#include "ui/figure_painter.h"
#include "ui/paint/gradient.h"
#include "ui/paint/soft.h"

namespace legato::ui {

namespace {

constexpr float tallest = 0.6F;  // a figure's unit is never larger than this share of the card

// Extent of what is drawn of a figure beside its ground, in body heights.
struct Bounds {
    float left = 1e9F, right = -1e9F, low = 1e9F, high = -1e9F;

    float w() const { return right - left; }
    float h() const { return high - low; }
};

Bounds bounds_of(const figure::Drawing& drawing) {
    Bounds bounds;
    for (const figure::Shape& shape : drawing.shapes) {
        const bool ground = shape.form == figure::Form::plane || shape.form == figure::Form::glow ||
                            shape.role == figure::Role::floor_line;
        if (ground) continue;
        for (const figure::Vec p : drawing.points_of(shape)) {
            bounds.left = std::min(bounds.left, p.x);
            bounds.right = std::max(bounds.right, p.x);
            bounds.low = std::min(bounds.low, p.y);
            bounds.high = std::max(bounds.high, p.y);
        }
    }
    return bounds;
}

// Colours of a figure on the hero card: the stage is see-through. By day and in the evening her
// leggings are light, because the ground is as dark as they are elsewhere.
FigureColors colors_on_hero(const Theme& theme) {
    using figure::Role;
    FigureColors colors = theme.figure;
    colors.stage_top = colors.stage_bottom = faded(theme.hero, 0);
    const auto tone = [&](Role role) -> Tone& {
        return colors.tones[static_cast<std::size_t>(role)];
    };
    const auto veil = [&](float alpha) {
        const Color color = faded(theme.on_hero, alpha);
        return Tone{color, color, color};
    };
    tone(Role::wall) = veil(theme.night ? 0.05F : 0.13F);
    tone(Role::floor) = veil(theme.night ? 0.04F : 0.09F);
    tone(Role::floor_line) = veil(theme.night ? 0.04F : 0.1F);
    if (theme.night) return colors;
    const auto between = [&](float t) { return mix(theme.on_hero, theme.container, t); };
    const auto dyed = [&](float t) { return mix(between(0.5F), theme.primary, t); };
    tone(Role::leg) = {dyed(0.1F), dyed(0.35F), theme.on_hero};
    tone(Role::leg_far) = {dyed(0.3F), dyed(0.5F), dyed(0.2F)};
    return colors;
}

void draw_sky(Frame& frame, Rect rect, const HeroScene& scene) {
    const Theme& theme = frame.theme;
    const bool dim = theme.night;
    const Color light =
        dim ? mix(theme.hero_end, theme.on_hero, 0.55F) : mix(theme.on_hero, theme.accent, 0.12F);
    cut_top(rect, scene.sky_from);
    const Point at{rect.right() - 42, rect.y + 44};
    const float radius = scene.sky == Sky::sun ? 15 : 11;
    if (!theme.contrast)
        glow(frame.canvas, at, at, radius * 0.9F, radius * 2.4F, faded(light, dim ? 0.16F : 0.34F));
    frame.canvas.disc(at, radius, light);
    if (scene.sky == Sky::sun) return;
    // Distances from the right edge and the top, so that the stars stay around the moon on a wide
    // card.
    constexpr std::array<std::array<float, 3>, 6> stars{{{64, 18, 1.3F},
                                                         {104, 26, 1},
                                                         {142, 17, 0.9F},
                                                         {122, 58, 1},
                                                         {18, 82, 1},
                                                         {178, 34, 1.1F}}};
    for (const auto& [x, y, r] : stars)
        if (x < rect.w * 0.55F)
            frame.canvas.disc({rect.right() - x, rect.y + y}, r, faded(light, 0.8F));
}

// Place of the figure's world on the card: `unit` dp a body height, its origin at `origin`.
struct Placing {
    float unit = 1;
    Point origin;

    Point dp(figure::Vec p) const { return {origin.x + p.x * unit, origin.y - p.y * unit}; }
};
Placing placing_of(const Bounds& bounds, const Rect& card, const Rect& place) {
    const float unit = std::min({place.w / bounds.w(), place.h / bounds.h(), card.h * tallest});
    return {unit,
            {place.center().x - (bounds.left + bounds.right) / 2 * unit,
             place.bottom() + bounds.low * unit}};
}

// Draws the wall from the floor to above her head; beside the words the wall is no thicker than
// one.
void draw_wall(Frame& frame, const Stage& stage, const Placing& placing, const Bounds& bounds,
               float floor, std::span<const figure::Vec> points) {
    const bool ahead = points[1].x > 0;
    const float x = placing.dp(points[0]).x, top = placing.dp({0, bounds.high + 0.1F}).y;
    const float thick = ahead ? stage.box.right() - x + size::hero_radius : 18;
    StageCut edge(frame.canvas, stage);
    frame.canvas.push_clip({stage.box.x, stage.box.y, stage.box.w, floor - stage.box.y});
    frame.canvas.fill({ahead ? x : x - thick, top, thick, stage.box.bottom() - top},
                      colors_on_hero(frame.theme).of(figure::Role::wall).base, 12);
    edge.cut();
    frame.canvas.pop_clip();
}

void draw_figure(Frame& frame, const Rect& rect, const HeroScene& scene) {
    const Bounds bounds = bounds_of(scene.figure->drawing);
    if (scene.place.empty() || bounds.w() <= 0 || bounds.h() <= 0) return;
    const Placing placing = placing_of(bounds, rect, scene.place);
    const Stage stage{rect, size::hero_radius};
    figure::Figure figure = *scene.figure;
    std::vector<figure::Shape>& shapes = figure.drawing.shapes;
    const auto is_wall = [](const figure::Shape& shape) {
        return shape.form == figure::Form::plane && shape.role == figure::Role::wall;
    };
    // Draws everything that she stands, sits or lies on as one and the same floor.
    float floor = rect.bottom();
    for (figure::Shape& shape : shapes)
        if (shape.form == figure::Form::plane && !is_wall(shape)) {
            shape.role = figure::Role::floor;
            floor = placing.dp(figure.drawing.points_of(shape)[0]).y;
        }
    for (const figure::Shape& shape : shapes)
        if (is_wall(shape))
            draw_wall(frame, stage, placing, bounds, floor, figure.drawing.points_of(shape));
    shapes.erase(std::remove_if(shapes.begin(), shapes.end(), is_wall), shapes.end());
    // Chooses the circle of the figure's world that has its middle in the middle of this card: the
    // painter fills the stage's inner circle with it.
    figure.view.radius = std::min(rect.w, rect.h) / 2 / placing.unit;
    figure.view.centre = {(rect.center().x - placing.origin.x) / placing.unit,
                          (placing.origin.y - rect.center().y) / placing.unit};
    paint_figure(frame.canvas, figure, colors_on_hero(frame.theme), stage);
}

}  // namespace

void hero_scene(Frame& frame, const Rect& rect, const HeroScene& scene) {
    const Theme& theme = frame.theme;
    if (!theme.contrast)
        soft_shadow(frame.canvas, rect, size::hero_radius, 26, 10,
                    faded(theme.hero, theme.night ? 0.2F : 0.26F));
    with_gradient(frame.canvas, {rect.x, rect.y}, {rect.right(), rect.bottom()}, theme.hero,
                  theme.hero_end, [&] { frame.canvas.fill(rect, theme.hero, size::hero_radius); });
    draw_sky(frame, rect, scene);
    if (scene.figure) draw_figure(frame, rect, scene);
    if (theme.contrast) frame.canvas.outline(rect, theme.outline_strong, size::hero_radius, 2);
}

}  // namespace legato::ui
