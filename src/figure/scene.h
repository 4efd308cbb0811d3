#pragma once

#include "figure/body.h"

namespace legato::figure {

/// What a stage shows: a circle in body heights.
struct View {
    Vec centre;
    float radius = 0.6F;
};
View view_of(Setting setting, bool standing);

/// What can move in a setting beside the body.
struct Props {
    float towel_slack = 0;                                    ///< 0 taut, 1 hanging
    float knee_pillow = 1, bump_pillow = 1, back_pillow = 1;  ///< 0 not there yet, 1 in its place
    float cover = 0;       ///< over the feet: 1 tucked in, 0 away
    float cover_lift = 0;  ///< 0 lying on the feet, 1 clear of them
    float ground = 0;      ///< how far the ground has moved under walking feet
    float breath = 0;      ///< how far it is breathed in, where breathing is what is done
    bool ground_moves = false;
    bool towel = false;
};

/// Draws the setting and in it the body: what is behind, the far half, what lies between, the near
/// half, the front.
void draw_scene(Drawing& drawing, Setting setting, const Skeleton& body, const BodyLook& look,
                const Props& props);

}  // namespace legato::figure
