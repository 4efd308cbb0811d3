#pragma once

#include "figure/drawing.h"
#include "figure/skeleton.h"

namespace legato::figure {

/// How a body is drawn, apart from where its joints are.
struct BodyLook {
    bool bump = false;
    Muscle muscle = Muscle::none;
    float near_glow = 0;  ///< 0 to 1
    float far_glow = 0;
};

/// Parts of a body, from the joints. The order in which they are painted is the caller's.
void draw_leg(Drawing& drawing, const LegJoints& leg, bool near);
void draw_leg_glow(Drawing& drawing, const LegJoints& leg, Muscle muscle, float strength);
void draw_foot(Drawing& drawing, const LegJoints& leg, bool near);
void draw_arm(Drawing& drawing, const ArmJoints& arm, bool near);
void draw_torso(Drawing& drawing, const Skeleton& body, const BodyLook& look);
void draw_head(Drawing& drawing, const Skeleton& body);

/// The whole body from far to near.
void draw_body(Drawing& drawing, const Skeleton& body, const BodyLook& look);
/// In two halves, for what lies between the legs.
void draw_far_half(Drawing& drawing, const Skeleton& body, const BodyLook& look);
void draw_near_half(Drawing& drawing, const Skeleton& body, const BodyLook& look);

/// A limb from `root` over `joint` to `end`, its bend rounded, with widths by place: 0 root, 1
/// joint, 2 end.
struct Limb {
    Vec root, joint, end;
    float rounding = 0.05F;  ///< of the bend

    struct At {
        Vec centre, along;
        float kneecap = 0;  ///< what the rounding took away at the outside of the bend
    };
    At at(float place) const;
    /// Front and back edge between two places. A round cap closes the root if `cap` > 0.
    void edges(std::span<const Width> profile, float from, float to, float cap,
               std::vector<Vec>& front, std::vector<Vec>& back) const;
};

}  // namespace legato::figure
