#include <array>

#include "figure/body.h"

namespace legato::figure {

namespace {

// Top, from its hem below the hip (0) to the neck beyond the shoulder (1).
constexpr std::array with_bump{
    Width{-0.20F, 0.034F, 0.030F}, Width{-0.165F, 0.053F, 0.051F}, Width{-0.08F, 0.065F, 0.067F},
    Width{0.05F, 0.082F, 0.072F},  Width{0.20F, 0.109F, 0.058F},   Width{0.36F, 0.121F, 0.046F},
    Width{0.50F, 0.113F, 0.047F},  Width{0.64F, 0.091F, 0.053F},   Width{0.77F, 0.075F, 0.057F},
    Width{0.90F, 0.054F, 0.053F},  Width{1.00F, 0.035F, 0.041F},   Width{1.07F, 0.022F, 0.026F}};
constexpr std::array without_bump{
    Width{-0.20F, 0.034F, 0.030F}, Width{-0.165F, 0.050F, 0.051F}, Width{-0.08F, 0.058F, 0.067F},
    Width{0.05F, 0.058F, 0.070F},  Width{0.20F, 0.055F, 0.056F},   Width{0.36F, 0.052F, 0.045F},
    Width{0.50F, 0.053F, 0.047F},  Width{0.64F, 0.061F, 0.053F},   Width{0.77F, 0.067F, 0.057F},
    Width{0.90F, 0.052F, 0.053F},  Width{1.00F, 0.034F, 0.041F},   Width{1.07F, 0.022F, 0.026F}};

struct Spine {
    Vec hip, control, shoulder;

    Vec centre(float t) const {
        if (t < 0) return hip + unit(control - hip) * (t * body::trunk);
        if (t > 1) return shoulder + unit(shoulder - control) * ((t - 1) * body::trunk);
        return mix(mix(hip, control, t), mix(control, shoulder, t), t);
    }
    Vec along(float t) const {
        const float k = std::clamp(t, 0.F, 1.F);
        return unit(mix(control - hip, shoulder - control, k));
    }
};

}  // namespace

void draw_torso(Drawing& drawing, const Skeleton& body, const BodyLook& look) {
    Spine spine{body.hip, body.back, body.shoulder};
    std::vector<Vec> front, back;
    constexpr int samples = 40;
    for (int k = 0; k <= samples; ++k) {
        const float t = mix(-0.20F, 1.07F, static_cast<float>(k) / samples);
        Width width = look.bump ? width_at(with_bump, t) : width_at(without_bump, t);
        const float belly = std::max(0.F, 1 - std::abs(t - 0.45F) / 0.55F);
        width.front *= 1 + 0.045F * body.breath * belly -
                       0.24F * body.round * std::max(0.F, 1 - std::abs(t - 0.42F) / 0.5F);
        // A pelvis tilted forward hollows the small of the back; tilted backward it fills the
        // hollow.
        const float lumbar = std::max(0.F, 1 - std::abs(t - 0.36F) / 0.26F);
        const float seat = std::max(0.F, 1 - std::abs(t + 0.02F) / 0.22F);
        width.back += body.tilt * (0.15F * lumbar - 0.06F * seat);
        const Vec along = spine.along(t);
        front.push_back(spine.centre(t) + right_of(along) * width.front);
        back.push_back(spine.centre(t) - right_of(along) * width.back);
    }
    Shape& top = drawing.strip(Role::top, front, back);
    top.shade.first_edge = -0.05F;
    top.shade.middle = 0.10F;
    top.shade.second_edge = -0.75F;
    shaded(top, spine.centre(-0.2F), spine.centre(0.35F), -0.38F, 0);

    if (look.bump) {
        const Vec at = spine.centre(0.44F) + right_of(spine.along(0.44F)) * 0.062F;
        drawing.glow(Role::highlight, at, at, 0.004F, 0.058F, 0.22F);
    }
    if (look.muscle == Muscle::back && look.near_glow > 0.01F) {
        const auto inside = [&](float t) {
            return spine.centre(t) - right_of(spine.along(t)) * 0.022F;
        };
        drawing.glow(Role::glow, inside(0.12F), inside(0.42F), 0.006F, 0.046F,
                     0.42F * look.near_glow);
        drawing.glow(Role::glow, inside(0.16F), inside(0.38F), 0.002F, 0.026F,
                     0.8F * look.near_glow);
    }
}

void draw_far_half(Drawing& drawing, const Skeleton& body, const BodyLook& look) {
    draw_arm(drawing, body.far_arm, false);
    draw_leg(drawing, body.far_leg, false);
    draw_leg_glow(drawing, body.far_leg, look.muscle, look.far_glow);
}

void draw_near_half(Drawing& drawing, const Skeleton& body, const BodyLook& look) {
    draw_leg(drawing, body.near_leg, true);
    draw_leg_glow(drawing, body.near_leg, look.muscle, look.near_glow);
    draw_torso(drawing, body, look);
    draw_head(drawing, body);
    // A soft shadow under the arm keeps the arm, which lies before the body, apart from the body.
    const ArmJoints& arm = body.near_arm;
    const Vec below{0.004F, -0.010F};
    drawing.glow(Role::shadow, mix(arm.shoulder, arm.elbow, 0.25F) + below, arm.elbow + below,
                 0.020F, 0.030F, 0.16F);
    draw_arm(drawing, arm, true);
}

void draw_body(Drawing& drawing, const Skeleton& body, const BodyLook& look) {
    draw_far_half(drawing, body, look);
    draw_near_half(drawing, body, look);
}

}  // namespace legato::figure
