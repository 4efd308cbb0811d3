#pragma once

#include "figure/drawing.h"
#include "figure/skeleton.h"

namespace legato::figure {

/// Look of a body, apart from the places of its joints.
struct BodyLook {
    bool bump = false;
    Muscle muscle = Muscle::none;
    float near_glow = 0;  ///< 0 to 1
    float far_glow = 0;
};

/// Functions that draw parts of a body from its joints. The caller decides the order of painting.
void draw_leg(Drawing& drawing, const LegJoints& leg, bool near);
void draw_leg_glow(Drawing& drawing, const LegJoints& leg, Muscle muscle, float strength);
void draw_foot(Drawing& drawing, const LegJoints& leg, bool near);
void draw_arm(Drawing& drawing, const ArmJoints& arm, bool near);
void draw_torso(Drawing& drawing, const Skeleton& body, const BodyLook& look);
void draw_head(Drawing& drawing, const Skeleton& body);

/// Draws the whole body from far to near.
void draw_body(Drawing& drawing, const Skeleton& body, const BodyLook& look);
/// Draws the body in two halves, with room for things between the legs.
void draw_far_half(Drawing& drawing, const Skeleton& body, const BodyLook& look);
void draw_near_half(Drawing& drawing, const Skeleton& body, const BodyLook& look);

/// A limb from `root` over `joint` to `end`, with a rounded bend. Places and widths along it count
/// from 0 at the root over 1 at the joint to 2 at the end.
struct Limb {
    Vec root, joint, end;
    float rounding = 0.05F;  ///< rounding of the bend, in body heights

    struct At {
        Vec centre, along;
        float kneecap = 0;  ///< width lost to the rounding at the outside of the bend
    };
    At at(float place) const;
    /// Computes the front and back edge between two places. A round cap closes the root if `cap` >
    /// 0.
    void edges(std::span<const Width> profile, float from, float to, float cap,
               std::vector<Vec>& front, std::vector<Vec>& back) const;
};

}  // namespace legato::figure
