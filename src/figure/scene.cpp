#include "figure/scene.h"

#include <array>

#include "figure/furniture.h"

namespace legato::figure {

namespace {

// Draws a soft shadow under points of contact, so that nobody floats.
void draw_contact(Drawing& drawing, Vec from, Vec to, float strength) {
    const Vec low{0, -0.006F};
    drawing.glow(Role::shadow, from + low, to + low, 0.004F, 0.055F, strength).flat = 0.34F;
}

void draw_foot_shadows(Drawing& drawing, const Skeleton& body) {
    for (const LegJoints* leg : {&body.far_leg, &body.near_leg}) {
        const float height = std::min(leg->heel().y, leg->ball().y);
        const float strength = 0.34F * std::clamp(1 - height / 0.14F, 0.F, 1.F);
        if (strength > 0.02F)
            draw_contact(drawing, {leg->ankle.x - 0.010F, 0}, {leg->ankle.x + 0.075F, 0}, strength);
    }
}

// Draws a soft light around the chest that grows with breathing in, the only sign of breath that is
// seen from two metres.
void draw_breath(Drawing& drawing, const Skeleton& body, float breath) {
    if (breath <= 0) return;
    const Vec chest = mix(body.hip, body.shoulder, 0.55F) + body.forward * 0.02F;
    drawing.glow(Role::breath, chest, chest, 0.10F, 0.11F + 0.11F * breath, 0.16F + 0.30F * breath);
}

void draw_towel(Drawing& drawing, const Skeleton& body, const Props& props) {
    const LegJoints& leg = body.near_leg;
    const Vec sole =
        leg.ankle + rotated({body::ball + 0.004F, -body::ankle_height - 0.004F}, leg.pitch);
    const Vec tip = leg.ankle + rotated({body::ball + 0.020F, -0.008F}, leg.pitch);
    const Vec hand = body.near_arm.palm_centre();
    const Vec sag{0, -0.09F * props.towel_slack};
    // Loop round the ball of the foot, from which both ends run straight to the hands.
    const std::array round{sole, sole + unit(tip - sole) * 0.03F + unit(sole - leg.ankle) * 0.004F,
                           tip};
    const auto loop = smooth_open(round);
    const auto taut = [&](Vec from, float aside) {
        const Vec to = hand + Vec{0, aside};
        const std::array line{from, mix(from, to, 0.33F) + sag * 0.9F, mix(from, to, 0.66F) + sag,
                              to};
        return smooth_open(line, 6);
    };
    drawing.stroke(Role::towel, taut(sole + unit(tip - sole) * 0.012F, -0.006F), 0.016F)
        .shade.from = -0.35F;
    drawing.stroke(Role::towel, loop, 0.018F);
    drawing.stroke(Role::towel, taut(tip, 0.006F), 0.018F);
    const std::array tail{hand, hand + Vec{-0.022F, -0.022F}, hand + Vec{-0.026F, -0.062F}};
    drawing.stroke(Role::towel, smooth_open(tail), 0.020F);
}

}  // namespace

View view_of(Setting setting, bool standing) {
    switch (setting) {
        case Setting::floor:
            return {{0.01F, 0.485F}, 0.60F};
        case Setting::wall:
            return {{-0.34F, 0.46F}, 0.60F};
        case Setting::wall_behind:
            return {{0.09F, 0.485F}, 0.60F};
        case Setting::chair_back:
            return {{0.14F, 0.47F}, 0.615F};
        case Setting::chair:
            return standing ? View{{-0.09F, 0.485F}, 0.61F} : View{{-0.085F, 0.375F}, 0.49F};
        case Setting::bed_edge:
            return standing ? View{{-0.09F, 0.485F}, 0.61F} : View{{-0.075F, 0.37F}, 0.49F};
        case Setting::chair_and_stool:
            return {{-0.065F, 0.365F}, 0.54F};
        case Setting::bed:
            return {{0.125F, 0.205F}, 0.52F};
        case Setting::mat:
            return {{0.05F, 0.25F}, 0.47F};
        case Setting::bed_from_above:
            return {{0.055F, -0.018F}, 0.685F};
        case Setting::foot:
            return {{-0.005F, 0.004F}, 0.145F};
    }
    return {};
}

void draw_scene(Drawing& drawing, Setting setting, const Skeleton& body, const BodyLook& look,
                const Props& props) {
    if (setting == Setting::bed_from_above) return draw_bed_from_above(drawing, body, look, props);
    draw_furniture_behind(drawing, setting, body, props);
    draw_breath(drawing, body, props.breath);
    draw_foot_shadows(drawing, body);
    if (setting == Setting::mat)
        draw_contact(drawing, body.near_leg.knee + Vec{-0.2F, -body.near_leg.knee.y}, {0.34F, 0},
                     0.22F);
    draw_far_half(drawing, body, look);
    draw_furniture_between(drawing, setting, body);
    if (props.towel) {
        // The towel runs to both hands, so it lies between the legs and the near arm.
        draw_leg(drawing, body.near_leg, true);
        draw_leg_glow(drawing, body.near_leg, look.muscle, look.near_glow);
        draw_towel(drawing, body, props);
        draw_torso(drawing, body, look);
        draw_head(drawing, body);
        draw_arm(drawing, body.near_arm, true);
        return;
    }
    draw_near_half(drawing, body, look);
}

}  // namespace legato::figure
