#pragma once

#include "figure/figure.h"
#include "ui/frame.h"

namespace legato::ui {

/// The sky above the figure: the sun by day, else the moon and a few stars.
enum class Sky : std::uint8_t { sun, moon };

/// The ground of the one large picture of a screen: the hero's colours from corner to corner, a
/// sky, and a figure that stands (or lies) within `place` on its lower edge. The floor and the wall
/// she stands at are seen through the colours. Screen readers are told nothing.
struct HeroScene {
    Sky sky = Sky::moon;
    const figure::Figure* figure = nullptr;
    Rect place;
    /// Dp below the upper edge where the sky begins: a moon does not hang in the words.
    float sky_from = 0;
};
void hero_scene(Frame& frame, const Rect& rect, const HeroScene& scene);

}  // namespace legato::ui
