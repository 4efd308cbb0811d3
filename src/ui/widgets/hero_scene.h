#pragma once

#include "figure/figure.h"
#include "ui/frame.h"

namespace legato::ui {

/// What stands above the figure: the sun by day, else the moon and a few stars.
enum class Sky : std::uint8_t { sun, moon };

/// The ground of the one large picture of a screen: the hero's colors from corner to corner, a sky,
/// and a figure that stands (or lies) within `place` on the lower edge of it. The floor and the
/// wall she stands at are seen through the colors. Nothing is told of it.
struct HeroScene {
    Sky sky = Sky::moon;
    const figure::Figure* figure = nullptr;
    Rect place;
    float sky_from = 0;  ///< below the upper edge: a moon does not hang in the words
};
void hero_scene(Frame& frame, const Rect& rect, const HeroScene& scene);

}  // namespace legato::ui
