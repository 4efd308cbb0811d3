#include <array>

#include "figure/body.h"

namespace legato::figure {

namespace {

// Sleeve, from the shoulder (0) over the elbow (1) to the wrist (2).
constexpr std::array sleeve{Width{0.0F, 0.037F, 0.037F},   Width{0.25F, 0.035F, 0.035F},
                            Width{0.65F, 0.031F, 0.031F},  Width{0.95F, 0.029F, 0.029F},
                            Width{1.20F, 0.0275F, 0.028F}, Width{1.40F, 0.0265F, 0.027F}};
constexpr std::array bare{Width{1.0F, 0.024F, 0.025F}, Width{1.30F, 0.0235F, 0.0240F},
                          Width{1.65F, 0.0190F, 0.0190F}, Width{1.88F, 0.0150F, 0.0150F},
                          Width{2.04F, 0.0150F, 0.0150F}};
constexpr float cuff = 1.32F;

// A curve along the hand, bent by `curl` towards the palm, with its widths.
struct Finger {
    Vec root;
    float heading, length, curl;
    float wide_begin, wide_middle, wide_end;
};

void draw_finger(Drawing& drawing, Role role, const Finger& finger, float palm, float shade) {
    constexpr int steps = 9;
    std::vector<Vec> first, second;
    Vec at = finger.root;
    for (int k = 0; k <= steps; ++k) {
        const float t = static_cast<float>(k) / steps;
        const float heading = finger.heading - finger.curl * palm * t * t;
        const Vec along = direction(heading);
        if (k > 0) at = at + along * (finger.length / steps);
        float width = t < 0.5F ? mix(finger.wide_begin, finger.wide_middle, t * 2)
                               : mix(finger.wide_middle, finger.wide_end, t * 2 - 1);
        if (t > 0.86F) width *= std::sqrt(std::max(0.F, 1 - (t - 0.86F) * (t - 0.86F) / 0.0196F));
        first.push_back(at + left_of(along) * width);
        second.push_back(at - left_of(along) * width);
    }
    Shape& shape = drawing.strip(role, first, second);
    shape.shade.first_edge = shape.shade.second_edge = shade;
}

// A hand by its wrist, with the directions of the fingers and of the palm.
struct Hand {
    Role skin;
    Vec wrist, along, inner;
    float heading;
    float palm;  ///< 1 or -1: side of the palm
};

Hand hand_of(const ArmJoints& arm, bool near) {
    const float palm = arm.palm >= 0 ? 1.F : -1.F;
    const Vec along = direction(arm.hand);
    return {near ? Role::skin : Role::skin_far,
            arm.wrist,
            along,
            right_of(along) * palm,
            arm.hand,
            palm};
}

void draw_fist(Drawing& drawing, const Hand& hand) {
    const std::array knuckles{
        Circle{hand.wrist + hand.along * 0.010F, 0.0155F},
        Circle{hand.wrist + hand.along * 0.036F - hand.inner * 0.003F, 0.0185F},
        Circle{hand.wrist + hand.along * 0.046F + hand.inner * 0.008F, 0.0145F}};
    shaded(drawing.hull(hand.skin, knuckles), hand.wrist - hand.inner * 0.02F,
           hand.wrist + hand.inner * 0.02F, 0.15F, -0.35F);
    draw_finger(drawing, hand.skin,
                {hand.wrist + hand.along * 0.018F + hand.inner * 0.004F,
                 hand.heading - hand.palm * 0.5F, 0.034F, 0.9F, 0.0085F, 0.0080F, 0.0065F},
                hand.palm, -0.35F);
}

// Draws a hand from its back, lying on something round, with the fingers around that.
void draw_resting_hand(Drawing& drawing, const Hand& hand) {
    draw_finger(
        drawing, hand.skin,
        {hand.wrist - hand.along * 0.008F, hand.heading, 0.094F, 0.55F, 0.0150F, 0.0175F, 0.0080F},
        hand.palm, -0.12F);
    for (const float aside : {-0.0052F, 0.0012F, 0.0072F}) {
        const Vec root = hand.wrist + hand.along * 0.050F - hand.inner * aside;
        const std::array gap{root, root + rotated(hand.along, -hand.palm * 0.16F) * 0.014F,
                             root + rotated(hand.along, -hand.palm * 0.26F) * 0.027F};
        drawing.stroke(Role::skin_far, gap, 0.0022F).opacity = 0.65F;
    }
    draw_finger(drawing, hand.skin,
                {hand.wrist + hand.along * 0.012F + hand.inner * 0.006F,
                 hand.heading - hand.palm * 0.62F, 0.036F, 0.1F, 0.0085F, 0.0075F, 0.0055F},
                hand.palm, -0.3F);
}

// Draws a hand that lies flat, or hangs loosely.
void draw_open_hand(Drawing& drawing, const Hand& hand, bool flat) {
    // The far fingers show a little beside the near ones.
    draw_finger(
        drawing, hand.skin,
        {hand.wrist - hand.along * 0.006F + hand.inner * 0.001F, hand.heading + hand.palm * 0.05F,
         0.104F, flat ? 0.12F : 0.34F, 0.0145F, 0.0125F, 0.0060F},
        hand.palm, -0.4F);
    draw_finger(drawing, hand.skin,
                {hand.wrist - hand.along * 0.008F, hand.heading, 0.101F, flat ? 0.05F : 0.46F,
                 0.0150F, flat ? 0.0135F : 0.0155F, 0.0068F},
                hand.palm, -0.12F);
    draw_finger(drawing, hand.skin,
                {hand.wrist + hand.along * 0.014F - hand.inner * (flat ? 0.003F : -0.004F),
                 hand.heading + hand.palm * (flat ? 0.62F : -0.35F), 0.042F, flat ? 0.5F : 0.2F,
                 0.0090F, 0.0078F, 0.0055F},
                hand.palm, -0.3F);
}

void draw_hand(Drawing& drawing, const ArmJoints& arm, bool near) {
    const Hand hand = hand_of(arm, near);
    switch (arm.grip) {
        case Grip::fist:
            return draw_fist(drawing, hand);
        case Grip::resting:
            return draw_resting_hand(drawing, hand);
        case Grip::flat:
        case Grip::loose:
            return draw_open_hand(drawing, hand, arm.grip == Grip::flat);
    }
}

}  // namespace

void draw_arm(Drawing& drawing, const ArmJoints& arm, bool near) {
    const Limb limb{arm.shoulder, arm.elbow, arm.wrist, 0.028F};
    std::vector<Vec> front, back;
    draw_hand(drawing, arm, near);
    limb.edges(bare, 1.0F, 2.04F, 0, front, back);
    Shape& skin = drawing.strip(near ? Role::skin : Role::skin_far, front, back);
    skin.shade.first_edge = 0.12F;
    skin.shade.second_edge = -0.32F;
    shaded(skin, limb.at(1.25F).centre, limb.at(1.5F).centre, -0.45F, 0);

    limb.edges(sleeve, 0, cuff, 0.036F, front, back);
    Shape& cloth = drawing.strip(near ? Role::top : Role::top_far, front, back);
    cloth.shade.first_edge = near ? 0.22F : 0;
    cloth.shade.middle = near ? 0.05F : -0.1F;
    cloth.shade.second_edge = -0.6F;
    limb.edges(sleeve, cuff - 0.06F, cuff, 0, front, back);
    Shape& fold = drawing.strip(near ? Role::top : Role::top_far, front, back);
    fold.shade = {-0.3F, -0.4F, -0.85F, 0, 0, {}, {}};
}

}  // namespace legato::figure
