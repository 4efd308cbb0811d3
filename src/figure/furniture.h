#pragma once

#include "figure/scene.h"

namespace legato::figure {

void draw_furniture_behind(Drawing& drawing, Setting setting, const Skeleton& body,
                           const Props& props);
void draw_furniture_between(Drawing& drawing, Setting setting, const Skeleton& body);

/// Draws the bed from above with its pillows and cover, and the body lying in it.
void draw_bed_from_above(Drawing& drawing, const Skeleton& body, const BodyLook& look,
                         const Props& props);

/// Draws a pillow: soft corners, full sides.
Shape& draw_puff(Drawing& drawing, Role role, Vec centre, Vec half, float turn);

/// Draws a cushion: a hull of circles at its corners, lit from above.
Shape& draw_cushion(Drawing& drawing, Role role, std::initializer_list<Circle> corners,
                    float opacity = 1);

}  // namespace legato::figure
