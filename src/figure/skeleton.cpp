#include "figure/skeleton.h"

namespace legato::figure {

namespace {

constexpr float longest_leg = body::leg - 0.0004F;
constexpr float longest_arm = body::upper_arm + body::forearm - 0.0004F;

Vec head_of(const Stance& stance, Vec shoulder) {
    return shoulder + Vec{std::sin(stance.neck), std::cos(stance.neck)} * body::neck;
}

// Place of the joint between two segments; `side` 1 puts it to the left of the way from root to
// end.
Vec between(Vec root, Vec end, float upper, float lower, float side) {
    const Vec way = end - root;
    const float distance = std::max(length(way), 1e-4F);
    const float along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
    const float aside = std::sqrt(std::max(upper * upper - along * along, 0.F));
    const Vec u = way * (1 / distance);
    return root + u * along + left_of(u) * (aside * side);
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
            const Vec turn =
                // Way of the shoulder if the trunk leans more.
                right_of(unit(shoulder - stance.hip));
            const float gain = dot(unit(way), turn);
            if (std::abs(gain) > 0.2F)
                stance.trunk += std::clamp(missing / (gain * body::trunk), -0.1F, 0.1F);
        }
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

}  // namespace

Vec shoulder_of(const Stance& stance) {
    return stance.hip + Vec{std::sin(stance.trunk), std::cos(stance.trunk)} * body::trunk;
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
    joints.knee =
        between(hip, joints.ankle, body::thigh * target.scale, body::shin * target.scale, 1);
    const auto lean = [](Vec lower, Vec upper) {
        return std::atan2(upper.x - lower.x, upper.y - lower.y);
    };
    const float thigh = lean(joints.knee, hip);
    const float shin = lean(joints.ankle, joints.knee);
    const auto turn = [](float rad) { return degrees(std::remainder(rad, 2 * pi)); };
    joints.hip_deg = turn(trunk - thigh);
    joints.knee_deg = turn(shin - thigh);
    joints.ankle_deg = turn(shin + target.pitch);
    return joints;
}

Vec contact_offset(Contact on, float pitch) {
    const Vec heel = rotated({-body::heel_back, -body::ankle_height}, pitch);
    const Vec ball = rotated({body::ball, -body::ankle_height}, pitch);
    switch (on) {
        case Contact::heel:
            return heel;
        case Contact::ball:
            return ball;
        case Contact::none:
        case Contact::flat:
        case Contact::knee:
            break;
    }
    return heel.y < ball.y ? heel : ball;
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
    skeleton.back =
        mix(skeleton.hip, skeleton.shoulder, 0.5F) - skeleton.forward * (0.19F * stance.round);
    skeleton.breath = stance.breath;
    skeleton.tilt = stance.tilt;
    skeleton.round = stance.round;
    skeleton.near_leg = solve_leg(stance.near_leg, stance.hip, stance.trunk);
    skeleton.far_leg = solve_leg(stance.far_leg, stance.hip, stance.trunk);
    skeleton.near_arm = solve_arm(stance.near_arm, skeleton.shoulder - skeleton.up * 0.012F);
    skeleton.far_arm = solve_arm(
        stance.far_arm, skeleton.shoulder - skeleton.up * 0.012F + skeleton.forward * 0.012F);
    return skeleton;
}

}  // namespace legato::figure
