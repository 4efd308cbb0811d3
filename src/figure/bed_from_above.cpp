#include <array>

#include "figure/furniture.h"

namespace legato::figure {

namespace {

// Draws a box with round corners and a lit edge.
Shape& draw_box(Drawing& drawing, Role role, Vec low, Vec high, float corner) {
    const std::array circles{Circle{low + Vec{corner, corner}, corner},
                             Circle{Vec{high.x - corner, low.y + corner}, corner},
                             Circle{high - Vec{corner, corner}, corner},
                             Circle{Vec{low.x + corner, high.y - corner}, corner}};
    return drawing.hull(role, circles);
}

struct Puff {
    Vec centre, half;
    float turn = 0;
};

void draw_pillow(Drawing& drawing, Role role, const Puff& puff, float size) {
    if (size <= 0.01F) return;
    const float k = 0.6F + 0.4F * size;
    draw_puff(drawing, Role::shadow, puff.centre + Vec{0.004F, -0.012F},
              (puff.half + Vec{0.002F, 0.002F}) * k, puff.turn)
        .opacity = 0.16F * size;
    draw_puff(drawing, role, puff.centre, puff.half * k, puff.turn).opacity =
        std::min(1.F, size * 1.6F);
}

}  // namespace

void draw_bed_from_above(Drawing& drawing, const Skeleton& body, const BodyLook& look,
                         const Props& props) {
    constexpr Vec low{-0.29F, -0.565F}, high{0.40F, 0.525F};
    drawing.glow(Role::shadow, {0.055F, low.y + 0.32F}, {0.055F, high.y - 0.32F}, 0.30F, 0.09F,
                 0.22F);
    shaded(
        draw_box(drawing, Role::wood, low - Vec{0.018F, 0.018F}, high + Vec{0.018F, 0.03F}, 0.05F),
        {0, high.y}, {0, low.y}, 0.1F, -0.4F);
    shaded(draw_box(drawing, Role::mattress, low, high, 0.04F), {-0.1F, high.y}, {0.1F, low.y},
           0.25F, -0.35F);
    draw_pillow(drawing, Role::pillow, {{0.055F, 0.405F}, {0.285F, 0.105F}}, 1);
    // Pillow behind the back.
    draw_pillow(drawing, Role::body_pillow, {{-0.138F, 0.065F}, {0.056F, 0.185F}, radians(3)},
                props.back_pillow);

    if (props.breath > 0) {
        const Vec chest = mix(body.hip, body.shoulder, 0.55F);
        drawing.glow(Role::breath, chest, chest, 0.10F, 0.11F + 0.11F * props.breath,
                     0.16F + 0.34F * props.breath);
    }
    const Vec dip = body.hip + body.up * 0.12F;
    drawing.glow(Role::shadow, dip + Vec{0.012F, -0.16F}, dip + Vec{0.012F, 0.10F}, 0.06F, 0.07F,
                 0.16F);
    draw_far_half(drawing, body, look);
    // Draws pillows under the bump, where there is one, and between knees and ankles.
    if (look.bump)
        draw_pillow(drawing, Role::body_pillow,
                    {body.bump() + Vec{0.150F, 0.020F}, {0.118F, 0.125F}, radians(6)},
                    props.bump_pillow);
    const LegJoints& leg = body.near_leg;
    const Vec shin = leg.ankle - leg.knee;
    draw_pillow(drawing, Role::body_pillow,
                {mix(leg.knee, leg.ankle, 0.42F) + Vec{0.008F, 0.002F},
                 {0.088F, 0.185F},
                 angle_of(shin) + pi / 2},
                props.knee_pillow);
    draw_near_half(drawing, body, look);

    if (props.cover <= 0.01F) return;
    // Light cover over the legs: tucked in it lies over the feet, loosened it ends above them.
    const float end = mix(low.y - 0.004F, -0.345F, props.cover_lift);
    const float wave = 0.012F * std::sin(pi * props.cover_lift);
    const std::array left{Vec{low.x - 0.012F, -0.19F}, Vec{low.x - 0.014F, mix(-0.19F, end, 0.5F)},
                          Vec{low.x - 0.012F, end + wave}};
    const std::array right{Vec{high.x + 0.012F, -0.165F},
                           Vec{high.x + 0.014F, mix(-0.165F, end, 0.5F)},
                           Vec{high.x + 0.012F, end - wave}};
    Shape& cover = drawing.strip(Role::cover, smooth_open(left, 8), smooth_open(right, 8));
    cover.opacity = 0.80F * props.cover;
    shaded(cover, {0, -0.18F}, {0, end}, 0.15F, -0.45F);
    const std::array fold{left.front(), Vec{0.055F, -0.172F}, right.front()};
    drawing.stroke(Role::sheet, smooth_open(fold, 8), 0.030F).opacity = props.cover;
    const std::array hem{left.back(), Vec{-0.1F, end + 0.006F + wave}, Vec{0.2F, end - 0.004F},
                         right.back()};
    drawing.stroke(Role::cover, smooth_open(hem, 6), 0.016F).opacity = props.cover;
}

}  // namespace legato::figure
