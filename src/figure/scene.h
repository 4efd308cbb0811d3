#pragma once

#include "figure/body.h"

namespace legato::figure {

/// Part of the picture that a stage shows: a circle in body heights.
struct View {
    Vec centre;
    float radius = 0.6F;
};
View view_of(Setting setting, bool standing);

/// Movable things in a setting, beside the body.
struct Props {
    float towel_slack = 0;                                    ///< 0 taut, 1 hanging
    float knee_pillow = 1, bump_pillow = 1, back_pillow = 1;  ///< 0 not there yet, 1 in its place
    float cover = 0;       ///< cover over the feet: 1 tucked in, 0 away
    float cover_lift = 0;  ///< 0 lying on the feet, 1 clear of them
    float ground = 0;      ///< way of the ground under walking feet
    float breath = 0;      ///< depth of breath, in breathing exercises
    bool ground_moves = false;
    bool towel = false;
};

/// Draws the setting with the body in it: things behind, the far half, things between the legs, the
/// near half, things in front.
void draw_scene(Drawing& drawing, Setting setting, const Skeleton& body, const BodyLook& look,
                const Props& props);

}  // namespace legato::figure
