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

/// Shape of a hand.
enum class Grip : std::uint8_t { loose, flat, fist, resting };

struct LegTarget {
    Vec ankle;
    float pitch = 0;  ///< pitch of the foot, radians, toes up > 0
    float toes = 0;   ///< bend up at the ball, radians
    float scale = 1;  ///< shortening in the picture, as the knee falls outward
    bool planted = false;
    bool lifted = false;  ///< moves between two planted places; the ankle is free
};

struct ArmTarget {
    Vec wrist;
    float hand = 0;  ///< direction of the fingers, radians
    float palm = 1;  ///< palm to the right of the fingers (1) or to the left (-1)
    Grip grip = Grip::loose;
    bool pinned = false;
};

/// A body by the places where it touches the world. Blends of stances keep planted feet and hands
/// where they are.
struct Stance {
    Vec hip;
    float trunk = 0, neck = 0, round = 0, tilt = 0;  // radians, except `round`
    LegTarget near_leg, far_leg;
    ArmTarget near_arm, far_arm;
    float breath = 0;  ///< 0 to 1: depth of breath
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

/// All joints of a body, ready to be drawn.
struct Skeleton {
    Vec hip, shoulder, head, back;  ///< `back` is the control point of the curved spine
    Vec up, forward;                ///< directions of the trunk
    Vec head_up, head_forward;
    float breath = 0, tilt = 0, round = 0;
    LegJoints near_leg, far_leg;
    ArmJoints near_arm, far_arm;

    Vec bump() const { return hip + up * body::bump_up + forward * body::bump_forward; }
};

Vec shoulder_of(const Stance& stance);
LegJoints solve_leg(const LegTarget& target, Vec hip, float trunk);

/// Place of a foot's point of contact, from its ankle.
Vec contact_offset(Contact on, float pitch);

Stance stance_of(const Pose& pose);

/// Blends two stances; the caller eases `t`. A foot that changes its place is lifted on the way.
Stance blend(const Stance& a, const Stance& b, float t);

/// Keeps the ankles of free feet between `least_deg` and the most that a body can, in degrees.
Stance with_ankles_above(Stance stance, float least_deg);

/// Finds knees and elbows. Targets out of reach draw the hip and the trunk after them; targets that
/// are still too far are missed.
Skeleton solve(Stance stance);

}  // namespace legato::figure
