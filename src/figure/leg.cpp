#include <array>

#include "figure/body.h"

namespace legato::figure {

namespace {

// Leggings, from the hip (0) over the knee (1) to their hem above the ankle (2).
constexpr std::array legging{
    Width{0.00F, 0.056F, 0.066F}, Width{0.20F, 0.057F, 0.061F}, Width{0.45F, 0.053F, 0.053F},
    Width{0.72F, 0.045F, 0.043F}, Width{0.92F, 0.038F, 0.036F}, Width{1.06F, 0.036F, 0.037F},
    Width{1.22F, 0.031F, 0.045F}, Width{1.38F, 0.028F, 0.047F}, Width{1.55F, 0.025F, 0.040F},
    Width{1.72F, 0.022F, 0.028F}, Width{1.88F, 0.021F, 0.022F}, Width{2.00F, 0.021F, 0.021F}};
constexpr std::array bare{Width{0.0F, 0.03F, 0.03F}, Width{1.60F, 0.021F, 0.027F},
                          Width{1.80F, 0.0185F, 0.0195F}, Width{1.93F, 0.0178F, 0.0175F},
                          Width{2.02F, 0.019F, 0.019F}};
constexpr float hem = 1.84F;

// Outlines of a foot around its ankle, along the foot and upward: one over the instep, one along
// the sole. Both go from the heel to the tip of the big toe.
constexpr std::array<Vec, 11> instep{{{-0.0345F, -0.022F},
                                      {-0.0295F, -0.004F},
                                      {-0.0195F, 0.022F},
                                      {0.0F, 0.026F},
                                      {0.020F, 0.019F},
                                      {0.036F, 0.003F},
                                      {0.056F, -0.0115F},
                                      {0.074F, -0.0175F},
                                      {0.089F, -0.0195F},
                                      {0.1005F, -0.0225F},
                                      {0.1055F, -0.0305F}}};
constexpr std::array<Vec, 11> sole{{{-0.0345F, -0.022F},
                                    {-0.0345F, -0.0315F},
                                    {-0.0265F, -0.0375F},
                                    {-0.012F, -0.039F},
                                    {0.010F, -0.0375F},
                                    {0.030F, -0.0355F},
                                    {0.052F, -0.0375F},
                                    {0.072F, -0.039F},
                                    {0.088F, -0.0385F},
                                    {0.099F, -0.0375F},
                                    {0.1055F, -0.0305F}}};

Limb limb_of(const LegJoints& leg) {
    return {leg.hip, leg.knee, leg.ankle, 0.058F};
}

std::array<Width, legging.size()> seen_shortened(float scale) {
    // A leg that points at the viewer is not thinner, but a slightly narrower one is easier to read
    // as bent.
    std::array<Width, legging.size()> profile = legging;
    const float k = mix(0.86F, 1.F, std::clamp((scale - 0.4F) / 0.6F, 0.F, 1.F));
    for (Width& width : profile) {
        width.front *= k;
        width.back *= k;
    }
    return profile;
}

}  // namespace

void draw_foot(Drawing& drawing, const LegJoints& leg, bool near) {
    const Role skin = near ? Role::skin : Role::skin_far;
    const Vec along = direction(leg.pitch);
    const Frame2 foot{leg.ankle, along, left_of(along)};
    // Points before the ball turn with the toes.
    const Vec hinge{body::ball - 0.004F, -0.027F};
    const auto place = [&](Vec p) {
        if (p.x > hinge.x) {
            const float share = std::clamp((p.x - hinge.x) / 0.012F, 0.F, 1.F);
            p = hinge + rotated(p - hinge, leg.toes * share);
        }
        return foot(p);
    };
    const auto curve = [&](std::span<const Vec> through) {
        std::vector<Vec> points;
        for (const Vec p : through) points.push_back(place(p));
        return smooth_open(points, 4);
    };
    shaded(drawing.strip(skin, curve(instep), curve(sole)), foot(0.01F, 0.02F),
           foot(0.012F, -0.04F), 0.10F, -0.45F);
    if (!near) return;
    const std::array crease{place({0.084F, -0.0265F}), place({0.0885F, -0.0285F}),
                            place({0.0935F, -0.0335F})};
    drawing.stroke(Role::skin_far, smooth_open(crease), 0.0028F);
    const std::array bone{foot(-0.004F, 0.004F), foot(0.001F, -0.002F), foot(0.007F, -0.001F)};
    drawing.stroke(Role::skin_far, smooth_open(bone), 0.0026F).opacity = 0.7F;
}

void draw_leg(Drawing& drawing, const LegJoints& leg, bool near) {
    const Limb limb = limb_of(leg);
    const auto profile = seen_shortened(leg.scale);
    std::vector<Vec> front, back;
    draw_foot(drawing, leg, near);
    limb.edges(bare, 1.6F, 2.02F, 0, front, back);
    Shape& ankle = drawing.strip(near ? Role::skin : Role::skin_far, front, back);
    ankle.shade.first_edge = 0.06F;
    ankle.shade.second_edge = -0.22F;
    shaded(ankle, limb.at(hem).centre, limb.at(2).centre, -0.5F, 0);

    limb.edges(profile, 0, hem, 0.058F, front, back);
    Shape& cloth = drawing.strip(near ? Role::leg : Role::leg_far, front, back);
    cloth.shade.first_edge = near ? 0.32F : 0.12F;
    cloth.shade.middle = 0.06F;
    cloth.shade.second_edge = -0.62F;
    // Hem, a fold wide.
    limb.edges(profile, hem - 0.045F, hem, 0, front, back);
    Shape& fold = drawing.strip(near ? Role::leg : Role::leg_far, front, back);
    fold.shade = {-0.15F, -0.45F, -0.9F, 0, 0, {}, {}};
}

void draw_leg_glow(Drawing& drawing, const LegJoints& leg, Muscle muscle, float strength) {
    if (strength <= 0.01F) return;
    const Limb limb = limb_of(leg);
    const auto inside = [&](float place, float across) {
        const Limb::At here = limb.at(place);
        return here.centre + left_of(here.along) * across;
    };
    const auto capsule = [&](Vec a, Vec b, float radius) {
        drawing.glow(Role::glow, a, b, 0, radius * 2.7F, 0.48F * strength);
        drawing.glow(Role::glow, mix(a, b, 0.12F), mix(a, b, 0.88F), 0, radius * 1.75F,
                     0.55F * strength);
        drawing.glow(Role::glow, mix(a, b, 0.25F), mix(a, b, 0.75F), 0, radius * 1.0F,
                     0.45F * strength);
    };
    switch (muscle) {
        case Muscle::calf:
            capsule(inside(1.24F, -0.017F), inside(1.52F, -0.012F), 0.021F);
            break;
        case Muscle::hamstring:
            capsule(inside(0.30F, -0.022F), inside(0.78F, -0.016F), 0.022F);
            break;
        case Muscle::ankle:
            capsule(leg.ankle, leg.ankle + direction(leg.pitch) * 0.02F, 0.021F);
            break;
        case Muscle::toes:
            capsule(leg.ball(), leg.toe(), 0.016F);
            break;
        case Muscle::back:
        case Muscle::none:
            break;
    }
}

}  // namespace legato::figure
