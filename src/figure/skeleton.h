#pragma once

#include "core/routine/pose.h"
#include "figure/vec.h"

namespace legato::figure {

/// Lengths of the body, as fractions of its height.
namespace body {
constexpr float trunk = 0.288F, neck = 0.117F;
constexpr float upper_arm = 0.186F, forearm = 0.146F, palm = 0.042F;
constexpr float thigh = 0.245F, shin = 0.246F, leg = thigh + shin;
constexpr float ankle_height = 0.039F, heel_back = 0.035F, ball = 0.074F, toe = 0.105F;
constexpr float bump_forward = 0.05F, bump_up = 0.38F * trunk, bump_radius = 0.07F;
}  // namespace body

/// What the hand does, as far as it changes its shape.
enum class Grip : std::uint8_t { loose, flat, fist, resting };

struct LegTarget {
    Vec ankle;
    float pitch = 0;  ///< of the foot, radians, toes up > 0
    float toes = 0;   ///< bent up at the ball
    float scale = 1;  ///< seen shortened, because the knee falls outward
    bool planted = false;
    bool lifted = false;  ///< planted before and after, on its way between: its ankle is free
};

struct ArmTarget {
    Vec wrist;
    float hand = 0;  ///< where the fingers point
    float palm = 1;  ///< the palm is to the right of the fingers (1) or to the left (-1)
    Grip grip = Grip::loose;
    bool pinned = false;
};

/// A body by where it touches the world: what is blended, so that planted feet and hands stay where
/// they are.
struct Stance {
    Vec hip;
    float trunk = 0, neck = 0, round = 0, tilt = 0;  // radians but `round`
    LegTarget near_leg, far_leg;
    ArmTarget near_arm, far_arm;
    float breath = 0;  ///< 0 to 1: how far it is breathed in
};

struct LegJoints {
    Vec hip, knee, ankle;
    float pitch = 0, toes = 0, scale = 1;
    float hip_deg = 0, knee_deg = 0, ankle_deg = 0;

    Vec toe() const { return ankle + rotated({body::toe, -body::ankle_height}, pitch); }
    Vec ball() const { return ankle + rotated({body::ball, -body::ankle_height}, pitch); }
    Vec heel() const { return ankle + rotated({-body::heel_back, -body::ankle_height}, pitch); }
};

struct ArmJoints {
    Vec shoulder, elbow, wrist;
    float hand = 0, palm = 1;
    Grip grip = Grip::loose;
    float elbow_deg = 0;

    Vec palm_centre() const { return wrist + direction(hand) * body::palm; }
};

/// Every joint of a body, ready to be drawn.
struct Skeleton {
    Vec hip, shoulder, head, back;  ///< `back` is the control point of the curved spine
    Vec up, forward;                ///< of the trunk
    Vec head_up, head_forward;
    float breath = 0, tilt = 0, round = 0;
    LegJoints near_leg, far_leg;
    ArmJoints near_arm, far_arm;

    Vec bump() const { return hip + up * body::bump_up + forward * body::bump_forward; }
};

Vec shoulder_of(const Stance& stance);
LegJoints solve_leg(const LegTarget& target, Vec hip, float trunk);

/// Where the touching points of a foot are, from its ankle.
Vec contact_offset(Contact on, float pitch);

Stance stance_of(const Pose& pose);

/// Between two stances, eased by the caller. A foot that changes its place is lifted on the way.
Stance blend(const Stance& a, const Stance& b, float t);

/// Keeps free feet between `least` and the most a body can, in degrees of the ankle.
Stance with_ankles_above(Stance stance, float least_deg);

/// Finds knees and elbows. Targets out of reach draw the hip after them, and at last are missed.
Skeleton solve(Stance stance);

}  // namespace legato::figure
