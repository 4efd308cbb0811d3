#include "ui/widgets/hero_scene.h"

#include <array>
#include <cmath>

#include "ui/figure_painter.h"
#include "ui/paint/gradient.h"
#include "ui/paint/soft.h"

namespace legato::ui {

namespace {

constexpr float tallest = 0.6F;  // a figure's unit is never larger than this share of the card

// What is drawn of a figure beside its ground, in body heights.
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

// The stage is seen through; by day and in the evening her leggings are light, because the ground
// is as dark as they are elsewhere.
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
    tone(Role::floor_line) = veil(theme.night ? 0.08F : 0.2F);
    if (theme.night) return colors;
    const auto between = [&](float t) { return mix(theme.on_hero, theme.container, t); };
    const auto dyed = [&](float t) { return mix(between(0.5F), theme.primary, t); };
    tone(Role::leg) = {dyed(0.1F), dyed(0.35F), theme.on_hero};
    tone(Role::leg_far) = {dyed(0.3F), dyed(0.5F), dyed(0.2F)};
    return colors;
}

void draw_sky(Frame& frame, const Rect& rect, Sky sky) {
    const Theme& theme = frame.theme;
    const bool dim = theme.night;
    const Color light =
        dim ? mix(theme.hero_end, theme.on_hero, 0.55F) : mix(theme.on_hero, theme.accent, 0.12F);
    const Point at{rect.right() - 42, rect.y + 44};
    const float radius = sky == Sky::sun ? 15 : 11;
    if (!theme.contrast)
        glow(frame.canvas, at, at, radius * 0.9F, radius * 2.4F, faded(light, dim ? 0.16F : 0.34F));
    frame.canvas.disc(at, radius, light);
    if (sky == Sky::sun) return;
    // From the right edge and the top, so that they stay around the moon on a wide card.
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

void draw_figure(Frame& frame, const Rect& rect, const HeroScene& scene) {
    const Bounds bounds = bounds_of(scene.figure->drawing);
    const Rect& place = scene.place;
    if (place.empty() || bounds.w() <= 0 || bounds.h() <= 0) return;
    const float unit = std::min({place.w / bounds.w(), place.h / bounds.h(), rect.h * tallest});
    // The painter draws a circle of the figure's world as large as the stage: said the other way
    // round, which circle has its middle in the middle of this card.
    const float inner = std::min(rect.w, rect.h) / 2;
    const Point foot{place.center().x, place.bottom()};
    figure::Figure figure = *scene.figure;
    figure.view.radius = inner / unit;
    figure.view.centre = {
        (bounds.left + bounds.right) / 2 + (rect.center().x - foot.x) / unit,
        bounds.low + (foot.y - rect.center().y) / unit,
    };
    paint_figure(frame.canvas, figure, colors_on_hero(frame.theme), {rect, size::hero_radius});
}

}  // namespace

void hero_scene(Frame& frame, const Rect& rect, const HeroScene& scene) {
    const Theme& theme = frame.theme;
    if (!theme.contrast)
        soft_shadow(frame.canvas, rect, size::hero_radius, 26, 10,
                    faded(theme.hero, theme.night ? 0.2F : 0.34F));
    with_gradient(frame.canvas, {rect.x, rect.y}, {rect.right(), rect.bottom()}, theme.hero,
                  theme.hero_end, [&] { frame.canvas.fill(rect, theme.hero, size::hero_radius); });
    draw_sky(frame, rect, scene.sky);
    if (scene.figure) draw_figure(frame, rect, scene);
    if (theme.contrast) frame.canvas.outline(rect, theme.outline_strong, size::hero_radius, 2);
}

}  // namespace legato::ui
