#include "figure/gait.h"

namespace legato::figure {

namespace {

constexpr float stance_share = 0.6F;  // share of a cycle with the foot on the ground

float ramp(float t, float from, float to) {
    return smootherstep((t - from) / (to - from));
}

LegTarget step_of(float cycle, float stride, bool night) {
    const float c = cycle - std::floor(cycle);
    LegTarget leg;
    float pitch_deg = 0, flat_x = 0, lift = 0;
    if (c < stance_share) {
        flat_x = mix(stride, -stride, c / stance_share);
        pitch_deg = 18 * (1 - ramp(c, 0, 0.10F)) - (night ? 0 : 34) * ramp(c, 0.36F, 0.60F);
        leg.planted = true;
    } else {
        const float s = (c - stance_share) / (1 - stance_share);
        flat_x = mix(-stride, stride, smootherstep(s) * 0.7F + s * 0.3F);
        pitch_deg = mix(night ? 0.F : -34.F, 18, ramp(s, 0, 0.75F));
        lift = 0.048F * std::sin(pi * s) * std::sin(pi * s);
    }
    leg.pitch = radians(pitch_deg);
    // A foot rolls over its heel and its ball, which stay in place on the moving ground.
    const Contact on = pitch_deg > 0 ? Contact::heel : Contact::ball;
    const Vec rolled = contact_offset(on, leg.pitch), level = contact_offset(on, 0);
    leg.ankle = {flat_x + level.x - rolled.x, -rolled.y + lift};
    if (pitch_deg < 0)
        leg.toes = -leg.pitch * (c < stance_share ? 1.F : 1 - ramp(c, stance_share, 0.75F));
    return leg;
}

ArmTarget swinging(const Stance& stance, float swing) {
    const float upper = radians(3 + 21 * swing) - pi / 2 - stance.trunk;
    const float fore = upper + radians(22 + 9 * swing);
    ArmTarget arm;
    const Vec shoulder =
        stance.hip + Vec{std::sin(stance.trunk), std::cos(stance.trunk)} * body::trunk;
    arm.wrist = shoulder + direction(upper) * body::upper_arm + direction(fore) * body::forearm;
    arm.hand = fore;
    arm.palm = -1;
    return arm;
}

}  // namespace

Stance walking(float cycle, bool night) {
    const float stride = night ? 0.085F : cycle_length * stance_share / 2;
    Stance stance;
    stance.trunk = stance.neck = radians(2.5F);
    // The hip is lowest when both feet are on the ground, twice a cycle.
    stance.hip = {-0.004F,
                  (night ? 0.522F : 0.5135F) - 0.0075F * std::cos(4 * pi * (cycle - 0.05F))};
    stance.near_leg = step_of(cycle, stride, night);
    stance.far_leg = step_of(cycle + 0.5F, stride, night);
    const float swing = std::cos(2 * pi * cycle) * (night ? 0.6F : 1.F);
    stance.near_arm = swinging(stance, -swing);
    stance.far_arm = swinging(stance, swing);
    return stance;
}

Stance marching(const Stance& stand, float cycle) {
    Stance stance = stand;
    const float c = cycle - std::floor(cycle);
    const bool far = c < 0.5F;
    const float lift = std::sin(2 * pi * (far ? c : c - 0.5F));
    const float up = lift * lift;
    LegTarget& leg = far ? stance.far_leg : stance.near_leg;
    const float thigh = radians(62) * up,
                shin = thigh - radians(74) * up;  // forward of the vertical
    const Vec top = stance.hip;
    const Vec knee = top + Vec{std::sin(thigh), -std::cos(thigh)} * body::thigh;
    const Vec ankle = knee + Vec{std::sin(shin), -std::cos(shin)} * body::shin;
    leg.ankle = mix(leg.ankle, ankle, smootherstep(up * 1.6F));
    leg.pitch = radians(-2) * up;
    leg.planted = up < 0.01F;
    return stance;
}

}  // namespace legato::figure
