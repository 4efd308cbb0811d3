#include "figure/skeleton.h"

namespace legato::figure {

namespace {

constexpr float longest_leg = body::leg - 0.0004F;
constexpr float longest_arm = body::upper_arm + body::forearm - 0.0004F;

// From the upper end of a segment that leans by `lean` (upper end forward > 0) to its lower end.
Vec hanging(float lean, float segment) { return Vec{-std::sin(lean), -std::cos(lean)} * segment; }

Vec head_of(const Stance& stance, Vec shoulder) {
    return shoulder + Vec{std::sin(stance.neck), std::cos(stance.neck)} * body::neck;
}

Vec shoulder_of(const Stance& stance) {
    return stance.hip + Vec{std::sin(stance.trunk), std::cos(stance.trunk)} * body::trunk;
}

struct LegAngles {
    float thigh_lean, shin_lean, pitch;
};

LegAngles angles_of(const LegPose& leg, float trunk) {
    const float thigh = trunk - radians(leg.hip_deg);
    const float shin = thigh + radians(leg.knee_deg);
    return {thigh, shin, leg.pitch_deg ? radians(*leg.pitch_deg) : radians(leg.ankle_deg) - shin};
}

// The joint between two segments; `side` 1 puts it to the left of the way from root to end.
Vec between(Vec root, Vec end, float upper, float lower, float side) {
    const Vec way = end - root;
    const float distance = std::max(length(way), 1e-4F);
    const float along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
    const float aside = std::sqrt(std::max(upper * upper - along * along, 0.F));
    const Vec u = way * (1 / distance);
    return root + u * along + left_of(u) * (aside * side);
}

// On what the hand lies decides how it is turned.
void shape_hand(ArmTarget& arm, HandOn on, float forearm, float slope) {
    arm.palm = 1;
    switch (on) {
        case HandOn::wall: arm.hand = radians(86); arm.grip = Grip::flat; break;
        case HandOn::ground: arm.hand = radians(-4); arm.grip = Grip::flat; break;
        case HandOn::thigh: arm.hand = slope - radians(8); arm.grip = Grip::resting; break;
        case HandOn::chair: arm.hand = radians(-6); arm.grip = Grip::fist; break;
        case HandOn::towel: arm.hand = forearm; arm.grip = Grip::fist; break;
        case HandOn::calf: arm.hand = radians(-50); arm.grip = Grip::resting; break;
        case HandOn::belly: arm.hand = forearm - radians(12); arm.grip = Grip::resting; break;
        case HandOn::pillow: arm.hand = forearm; arm.grip = Grip::resting; break;
        case HandOn::nothing:
            arm.hand = forearm;
            arm.palm = -1;
            arm.grip = Grip::loose;
            break;
    }
}

// `slope` is the way the thigh of the same side points, for a hand that lies on it.
ArmTarget arm_of(const ArmPose& pose, const Stance& stance, float slope, float aside) {
    ArmTarget arm;
    const float upper = radians(pose.shoulder_deg) - stance.trunk - pi / 2;
    const float fore = upper + radians(pose.elbow_deg);
    arm.wrist = shoulder_of(stance) + direction(upper) * body::upper_arm + direction(fore) * body::forearm;
    shape_hand(arm, pose.on, fore, slope);
    if (pose.on == HandOn::belly) {
        // On the side of the bump, fingers forward; it moves with the trunk.
        const Vec up{std::sin(stance.trunk), std::cos(stance.trunk)}, forward = right_of(up);
        arm.wrist = stance.hip + up * (body::bump_up + 0.030F) + forward * 0.042F;
        arm.hand = angle_of(forward * 0.9F - up * 0.35F);
        return arm;
    }
    if (!pose.hand) return arm;
    const Vec palm{pose.hand->x, pose.hand->y + aside};
    // The palm touches, the wrist lies behind it by the thickness of the hand.
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
        // `at` tells where the ankle is when the foot is flat: the ball stays there.
        if (pose.at) target.ankle.x = *pose.at + body::ball - contact_offset(pose.on, target.pitch).x;
        target.toes = -target.pitch;
    }
}

void reach(Stance& stance) {
    for (int pass = 0; pass < 3; ++pass)
        for (const LegTarget* leg : {&stance.near_leg, &stance.far_leg}) {
            if (!leg->planted) continue;
            const float longest = longest_leg * leg->scale;
            const Vec way = leg->ankle - stance.hip;
            const float distance = length(way);
            if (distance > longest) stance.hip = stance.hip + way * (1 - longest / distance);
        }
    // Arms that are a little too short make the trunk lean after them.
    for (int pass = 0; pass < 4; ++pass)
        for (const ArmTarget* arm : {&stance.near_arm, &stance.far_arm}) {
            if (!arm->pinned) continue;
            const Vec shoulder = shoulder_of(stance);
            const Vec way = arm->wrist - shoulder;
            const float missing = length(way) - longest_arm;
            if (missing <= 0) continue;
            const Vec turn = right_of(unit(shoulder - stance.hip));  // the shoulder's way if it leans more
            const float gain = dot(unit(way), turn);
            if (std::abs(gain) > 0.2F)
                stance.trunk += std::clamp(missing / (gain * body::trunk), -0.1F, 0.1F);
        }
}

LegJoints solve_leg(const LegTarget& target, Vec hip, float trunk) {
    LegJoints joints;
    joints.hip = hip;
    joints.scale = target.scale;
    joints.pitch = target.pitch;
    joints.toes = target.toes;
    const float longest = longest_leg * target.scale;
    Vec way = target.ankle - hip;
    if (length(way) > longest) way = way * (longest / length(way));
    joints.ankle = hip + way;
    joints.knee = between(hip, joints.ankle, body::thigh * target.scale, body::shin * target.scale, 1);
    const auto lean = [](Vec lower, Vec upper) { return std::atan2(upper.x - lower.x, upper.y - lower.y); };
    const float thigh = lean(joints.knee, hip);
    const float shin = lean(joints.ankle, joints.knee);
    const auto turn = [](float rad) { return degrees(std::remainder(rad, 2 * pi)); };
    joints.hip_deg = turn(trunk - thigh);
    joints.knee_deg = turn(shin - thigh);
    joints.ankle_deg = turn(shin + target.pitch);
    return joints;
}

ArmJoints solve_arm(const ArmTarget& target, Vec shoulder) {
    ArmJoints joints;
    joints.shoulder = shoulder;
    joints.hand = target.hand;
    joints.palm = target.palm;
    joints.grip = target.grip;
    Vec way = target.wrist - shoulder;
    if (length(way) > longest_arm) way = way * (longest_arm / length(way));
    joints.wrist = shoulder + way;
    joints.elbow = between(shoulder, joints.wrist, body::upper_arm, body::forearm, -1);
    const Vec upper = joints.elbow - shoulder, lower = joints.wrist - joints.elbow;
    joints.elbow_deg = degrees(std::atan2(cross(upper, lower), dot(upper, lower)));
    return joints;
}

// How a leg hangs from the hip: what is blended where a foot is in the air.
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

}  // namespace

Vec contact_offset(Contact on, float pitch) {
    const Vec heel = rotated({-body::heel_back, -body::ankle_height}, pitch);
    const Vec ball = rotated({body::ball, -body::ankle_height}, pitch);
    switch (on) {
        case Contact::heel: return heel;
        case Contact::ball: return ball;
        default: return heel.y < ball.y ? heel : ball;
    }
}

Stance stance_of(const Pose& pose) {
    Stance stance;
    stance.trunk = radians(pose.trunk_deg);
    stance.neck = radians(pose.neck_deg);
    stance.round = pose.round;
    stance.tilt = radians(pose.tilt_deg);

    // From the angles, with the hip at the origin.
    const auto lay_out = [&](const LegPose& leg, LegTarget& target) {
        const LegAngles angles = angles_of(leg, stance.trunk);
        target.scale = std::cos(radians(leg.out_deg));
        target.ankle = (hanging(angles.thigh_lean, body::thigh) + hanging(angles.shin_lean, body::shin)) *
                       target.scale;
        target.pitch = angles.pitch;
    };
    lay_out(pose.near_leg, stance.near_leg);
    lay_out(pose.far_leg, stance.far_leg);

    // To its place in the setting, by the joint that is placed first.
    Vec shift{pose.hip.x, pose.hip.y};
    if (pose.anchor != Anchor::hip) {
        const bool near = pose.anchor == Anchor::near_foot;
        const LegPose& leg = near ? pose.near_leg : pose.far_leg;
        LegTarget standing = near ? stance.near_leg : stance.far_leg;
        const Vec from = standing.ankle;
        plant(standing, leg);
        shift = standing.ankle - from;
    }
    stance.hip = shift;
    for (auto [target, leg] : {std::pair{&stance.near_leg, &pose.near_leg}, {&stance.far_leg, &pose.far_leg}}) {
        target->ankle = target->ankle + shift;
        plant(*target, *leg);
        // Putting it down moved the shin a little; the ankle keeps the angle it was given.
        const bool corrects = (leg->on == Contact::heel || leg->on == Contact::knee) && !leg->pitch_deg;
        for (int pass = 0; corrects && pass < 3; ++pass) {
            target->pitch += radians(leg->ankle_deg - solve_leg(*target, stance.hip, stance.trunk).ankle_deg);
            plant(*target, *leg);
        }
    }
    const auto slope_of = [&](const LegPose& leg) {
        return angle_of(hanging(stance.trunk - radians(leg.hip_deg), 1));
    };
    stance.near_arm = arm_of(pose.near_arm, stance, slope_of(pose.near_leg), 0);
    stance.far_arm = arm_of(pose.far_arm, stance, slope_of(pose.far_leg), pose.far_arm.on == HandOn::wall ? 0.022F : 0.F);
    return stance;
}

Stance blend(const Stance& a, const Stance& b, float t) {
    Stance stance;
    stance.hip = mix(a.hip, b.hip, t);
    stance.trunk = mix(a.trunk, b.trunk, t);
    // Whoever sits down or gets up leans forward on the way, to stay over the feet.
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
        target.ankle = stance.hip + (hanging(thigh, body::thigh) + hanging(shin, body::shin)) * target.scale;
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
        target->pitch += radians(std::clamp(joints->ankle_deg, least_deg, 30.F) - joints->ankle_deg);
    }
    return stance;
}

Skeleton solve(Stance stance) {
    reach(stance);
    Skeleton skeleton;
    skeleton.hip = stance.hip;
    skeleton.up = {std::sin(stance.trunk), std::cos(stance.trunk)};
    skeleton.forward = right_of(skeleton.up);
    skeleton.shoulder = shoulder_of(stance);
    skeleton.head = head_of(stance, skeleton.shoulder);
    skeleton.head_up = {std::sin(stance.neck), std::cos(stance.neck)};
    skeleton.head_forward = right_of(skeleton.head_up);
    skeleton.back = mix(skeleton.hip, skeleton.shoulder, 0.5F) - skeleton.forward * (0.19F * stance.round);
    skeleton.breath = stance.breath;
    skeleton.tilt = stance.tilt;
    skeleton.round = stance.round;
    skeleton.near_leg = solve_leg(stance.near_leg, stance.hip, stance.trunk);
    skeleton.far_leg = solve_leg(stance.far_leg, stance.hip, stance.trunk);
    skeleton.near_arm = solve_arm(stance.near_arm, skeleton.shoulder - skeleton.up * 0.012F);
    skeleton.far_arm = solve_arm(stance.far_arm, skeleton.shoulder - skeleton.up * 0.012F +
                                                     skeleton.forward * 0.012F);
    return skeleton;
}

}  // namespace legato::figure
