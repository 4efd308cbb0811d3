#include <utility>

#include "figure/skeleton.h"

namespace legato::figure {

namespace {

// Way from the upper end of a segment that leans by `lean` (upper end forward > 0) to its lower
// end.
Vec hanging(float lean, float segment) {
    return Vec{-std::sin(lean), -std::cos(lean)} * segment;
}

struct LegAngles {
    float thigh_lean, shin_lean, pitch;
};

LegAngles angles_of(const LegPose& leg, float trunk) {
    const float thigh = trunk - radians(leg.hip_deg);
    const float shin = thigh + radians(leg.knee_deg);
    return {thigh, shin, leg.pitch_deg ? radians(*leg.pitch_deg) : radians(leg.ankle_deg) - shin};
}

// Turn of a hand: from the horizontal, from the forearm, or from the thigh that the hand lies on.
struct HandShape {
    enum class From { level, forearm, thigh };

    From from = From::level;
    float turn_deg = 0;
    Grip grip = Grip::loose;
    float palm = 1;
};

HandShape shape_on(HandOn on) {
    using enum HandShape::From;
    switch (on) {
        case HandOn::wall:
            return {level, 86, Grip::flat};
        case HandOn::ground:
            return {level, -4, Grip::flat};
        case HandOn::thigh:
            return {thigh, -8, Grip::resting};
        case HandOn::chair:
            return {level, -6, Grip::fist};
        case HandOn::towel:
            return {forearm, 0, Grip::fist};
        case HandOn::calf:
            return {level, -50, Grip::resting};
        case HandOn::belly:
            return {forearm, -12, Grip::resting};
        case HandOn::pillow:
            return {forearm, 0, Grip::resting};
        case HandOn::nothing:
            break;
    }
    return {forearm, 0, Grip::loose, -1};
}

void shape_hand(ArmTarget& arm, HandOn on, float forearm, float thigh) {
    const HandShape shape = shape_on(on);
    const float from = shape.from == HandShape::From::forearm ? forearm
                       : shape.from == HandShape::From::thigh ? thigh
                                                              : 0;
    arm.hand = from + radians(shape.turn_deg);
    arm.palm = shape.palm;
    arm.grip = shape.grip;
}

// Places an arm. `slope` is the direction of the thigh on the same side, for a hand that lies on
// it.
ArmTarget arm_of(const ArmPose& pose, const Stance& stance, float slope, float aside) {
    ArmTarget arm;
    const float upper = radians(pose.shoulder_deg) - stance.trunk - pi / 2;
    const float fore = upper + radians(pose.elbow_deg);
    arm.wrist =
        shoulder_of(stance) + direction(upper) * body::upper_arm + direction(fore) * body::forearm;
    shape_hand(arm, pose.on, fore, slope);
    if (pose.on == HandOn::belly) {
        // Hand on the side of the belly, with or without a bump, moving with the trunk.
        const Vec up{std::sin(stance.trunk), std::cos(stance.trunk)}, forward = right_of(up);
        arm.wrist = stance.hip + up * (body::bump_up + 0.045F) + forward * 0.022F;
        arm.hand = angle_of(forward * 0.55F - up * 0.8F);
        return arm;
    }
    if (!pose.hand) return arm;
    const Vec palm{pose.hand->x, pose.hand->y + aside};
    // The palm touches; the wrist lies behind the palm by the thickness of the hand.
    const Vec thick = right_of(direction(arm.hand)) * (arm.palm * 0.015F);
    if (pose.on == HandOn::towel || pose.on == HandOn::chair)
        arm.wrist = palm - direction(arm.hand) * body::palm;
    else
        arm.wrist = palm - direction(arm.hand) * body::palm - thick;
    arm.pinned = true;
    return arm;
}

void plant(LegTarget& target, const LegPose& pose) {
    if (pose.on == Contact::none) return;
    target.planted = true;
    if (pose.on == Contact::knee) {
        // Toes tucked: the ball on the ground, the shin sloping down to the knee.
        target.ankle.y = -contact_offset(Contact::ball, target.pitch).y;
        target.toes = -target.pitch;
        return;
    }
    if (pose.at) target.ankle.x = *pose.at;
    if (pose.on == Contact::flat) target.pitch = 0;
    target.ankle.y = -contact_offset(pose.on, target.pitch).y;
    if (pose.on == Contact::ball) {
        // `at` is the place of the ankle when the foot is flat; the ball keeps its place of then.
        if (pose.at)
            target.ankle.x = *pose.at + body::ball - contact_offset(pose.on, target.pitch).x;
        target.toes = -target.pitch;
    }
}

// Angles of a leg that hangs from the hip, which are blended where a foot is in the air.
struct LegShape {
    float thigh, knee;
};

LegShape shape_of(const LegTarget& leg, const Stance& stance) {
    const LegJoints joints = solve_leg(leg, stance.hip, stance.trunk);
    return {stance.trunk - radians(joints.hip_deg), radians(joints.knee_deg)};
}

LegTarget blend(const LegTarget& a, const LegTarget& b, float t, bool standing) {
    LegTarget leg;
    leg.ankle = mix(a.ankle, b.ankle, t);
    leg.pitch = mix(a.pitch, b.pitch, t);
    leg.toes = mix(a.toes, b.toes, t);
    leg.scale = mix(a.scale, b.scale, t);
    leg.planted = a.planted && b.planted;
    const float step = std::abs(a.ankle.x - b.ankle.x) * (standing ? 1.F : 0.35F);
    leg.lifted = leg.planted && step > 0.04F && t > 0 && t < 1;
    if (leg.planted && step > 0.04F) {
        leg.ankle.y += std::min(0.05F, step * 0.22F) * std::sin(pi * t);
        leg.pitch += 0.2F * std::sin(2 * pi * t) * (b.ankle.x > a.ankle.x ? -1.F : 1.F) * 0.5F;
    }
    return leg;
}

ArmTarget blend(const ArmTarget& a, const ArmTarget& b, float t) {
    ArmTarget arm;
    arm.wrist = mix(a.wrist, b.wrist, t);
    arm.hand = a.hand + std::remainder(b.hand - a.hand, 2 * pi) * t;
    arm.palm = mix(a.palm, b.palm, t);
    arm.grip = t < 0.5F ? a.grip : b.grip;
    arm.pinned = a.pinned && b.pinned;
    return arm;
}

// Makes a leg that hangs by its angles alone from a hip at the origin.
LegTarget hung(const LegPose& leg, float trunk) {
    LegTarget target;
    const LegAngles angles = angles_of(leg, trunk);
    target.scale = std::cos(radians(leg.out_deg));
    target.ankle =
        (hanging(angles.thigh_lean, body::thigh) + hanging(angles.shin_lean, body::shin)) *
        target.scale;
    target.pitch = angles.pitch;
    return target;
}

// Finds the place of the hip in the setting, by the joint that is placed first.
Vec place_of_hip(const Pose& pose, const Stance& stance) {
    if (pose.anchor == Anchor::hip) return {pose.hip.x, pose.hip.y};
    const bool near = pose.anchor == Anchor::near_foot;
    LegTarget standing = near ? stance.near_leg : stance.far_leg;
    const Vec from = standing.ankle;
    plant(standing, near ? pose.near_leg : pose.far_leg);
    return standing.ankle - from;
}

void put_down(LegTarget& target, const LegPose& leg, const Stance& stance) {
    target.ankle = target.ankle + stance.hip;
    plant(target, leg);
    // Planting the foot moved the shin a little; the ankle keeps the angle of the pose.
    const bool corrects = (leg.on == Contact::heel || leg.on == Contact::knee) && !leg.pitch_deg;
    for (int pass = 0; corrects && pass < 3; ++pass) {
        target.pitch +=
            radians(leg.ankle_deg - solve_leg(target, stance.hip, stance.trunk).ankle_deg);
        plant(target, leg);
    }
}

}  // namespace

Stance stance_of(const Pose& pose) {
    Stance stance;
    stance.trunk = radians(pose.trunk_deg);
    stance.neck = radians(pose.neck_deg);
    stance.round = pose.round;
    stance.tilt = radians(pose.tilt_deg);
    stance.near_leg = hung(pose.near_leg, stance.trunk);
    stance.far_leg = hung(pose.far_leg, stance.trunk);
    stance.hip = place_of_hip(pose, stance);
    put_down(stance.near_leg, pose.near_leg, stance);
    put_down(stance.far_leg, pose.far_leg, stance);
    const auto slope_of = [&](const LegPose& leg) {
        return angle_of(hanging(stance.trunk - radians(leg.hip_deg), 1));
    };
    stance.near_arm = arm_of(pose.near_arm, stance, slope_of(pose.near_leg), 0);
    stance.far_arm = arm_of(pose.far_arm, stance, slope_of(pose.far_leg),
                            pose.far_arm.on == HandOn::wall ? 0.022F : 0.F);
    return stance;
}

Stance blend(const Stance& a, const Stance& b, float t) {
    Stance stance;
    stance.hip = mix(a.hip, b.hip, t);
    stance.trunk = mix(a.trunk, b.trunk, t);
    // A body that sits down or gets up leans forward on the way, to stay over its feet.
    if (std::abs(a.hip.y - b.hip.y) > 0.15F) stance.trunk += radians(24) * std::sin(pi * t);
    stance.neck = mix(a.neck, b.neck, t);
    stance.round = mix(a.round, b.round, t);
    stance.tilt = mix(a.tilt, b.tilt, t);
    const bool standing = std::max(a.hip.y, b.hip.y) > 0.4F;
    for (LegTarget Stance::*leg : {&Stance::near_leg, &Stance::far_leg}) {
        LegTarget& target = stance.*leg;
        target = blend(a.*leg, b.*leg, t, standing);
        if (target.planted) continue;
        const LegShape from = shape_of(a.*leg, a), to = shape_of(b.*leg, b);
        const float thigh = mix(from.thigh, to.thigh, t), shin = thigh + mix(from.knee, to.knee, t);
        target.ankle =
            stance.hip + (hanging(thigh, body::thigh) + hanging(shin, body::shin)) * target.scale;
    }
    stance.near_arm = blend(a.near_arm, b.near_arm, t);
    stance.far_arm = blend(a.far_arm, b.far_arm, t);
    stance.breath = mix(a.breath, b.breath, t);
    return stance;
}

Stance with_ankles_above(Stance stance, float least_deg) {
    const Skeleton solved = solve(stance);
    for (auto [target, joints] :
         {std::pair{&stance.near_leg, &solved.near_leg}, {&stance.far_leg, &solved.far_leg}}) {
        if ((target->planted && !target->lifted) || target->scale < 0.9F) continue;
        target->pitch +=
            radians(std::clamp(joints->ankle_deg, least_deg, 30.F) - joints->ankle_deg);
    }
    return stance;
}

}  // namespace legato::figure
