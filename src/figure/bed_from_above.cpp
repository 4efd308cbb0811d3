#include <array>

#include "figure/furniture.h"

namespace legato::figure {

namespace {

// A box with round corners, and the edge of a lit side.
Shape& draw_box(Drawing& drawing, Role role, Vec low, Vec high, float corner) {
    const std::array circles{Circle{low + Vec{corner, corner}, corner}, Circle{Vec{high.x - corner, low.y + corner}, corner},
                             Circle{high - Vec{corner, corner}, corner}, Circle{Vec{low.x + corner, high.y - corner}, corner}};
    return drawing.hull(role, circles);
}

struct Growing {
    float size;  ///< 0 to 1

    Circle operator()(Vec centre, float radius, Vec around) const {
        return {mix(around, centre, 0.6F + 0.4F * size), radius * (0.6F + 0.4F * size)};
    }
};

void draw_pillow(Drawing& drawing, Role role, std::initializer_list<Circle> circles, float size) {
    if (size <= 0.01F) return;
    Vec middle;
    for (const Circle& c : circles) middle = middle + c.centre * (1 / static_cast<float>(circles.size()));
    std::vector<Circle> grown, under;
    for (const Circle& c : circles) {
        grown.push_back(Growing{size}(c.centre, c.radius, middle));
        under.push_back({grown.back().centre + Vec{0.003F, -0.010F}, grown.back().radius + 0.002F});
    }
    drawing.hull(Role::shadow, under).opacity = 0.16F * size;
    Shape& shape = drawing.hull(role, grown);
    shape.opacity = std::min(1.F, size * 1.6F);
    shaded(shape, middle + Vec{-0.03F, 0.09F}, middle + Vec{0.03F, -0.10F}, 0.12F, -0.75F);
}

}  // namespace

void draw_bed_from_above(Drawing& drawing, const Skeleton& body, const BodyLook& look, const Props& props) {
    constexpr Vec low{-0.29F, -0.565F}, high{0.40F, 0.525F};
    drawing.glow(Role::shadow, {0.055F, low.y + 0.32F}, {0.055F, high.y - 0.32F}, 0.30F, 0.09F, 0.22F);
    shaded(draw_box(drawing, Role::wood, low - Vec{0.018F, 0.018F}, high + Vec{0.018F, 0.03F}, 0.05F), {0, high.y}, {0, low.y}, 0.1F, -0.4F);
    shaded(draw_box(drawing, Role::mattress, low, high, 0.04F), {-0.1F, high.y}, {0.1F, low.y}, 0.25F, -0.35F);
    draw_pillow(drawing, Role::pillow, {{{-0.19F, 0.475F}, 0.034F}, {{0.30F, 0.475F}, 0.034F}, {{-0.18F, 0.33F}, 0.036F}, {{0.29F, 0.33F}, 0.036F},
                                        {{0.055F, 0.50F}, 0.020F}, {{0.055F, 0.30F}, 0.020F}}, 1);
    // Behind the back.
    draw_pillow(drawing, Role::body_pillow, {{{-0.135F, 0.19F}, 0.040F}, {{-0.145F, 0.06F}, 0.046F}, {{-0.125F, -0.06F}, 0.040F}}, props.back_pillow);

    const Vec dip = body.hip + body.up * 0.12F;
    drawing.glow(Role::shadow, dip + Vec{0.012F, -0.16F}, dip + Vec{0.012F, 0.10F}, 0.06F, 0.07F, 0.16F);
    draw_far_half(drawing, body, look);
    // Under the bump, and between knees and ankles.
    const Vec bump = body.bump();
    draw_pillow(drawing, Role::body_pillow, {{bump + Vec{0.075F, 0.035F}, 0.036F}, {bump + Vec{0.08F, -0.035F}, 0.038F}, {bump + Vec{0.13F, 0.0F}, 0.034F}}, props.bump_pillow);
    const LegJoints& leg = body.near_leg;
    const Vec under = mix(leg.knee, leg.ankle, 0.5F) + Vec{0.020F, -0.016F};
    draw_pillow(drawing, Role::body_pillow, {{leg.knee + Vec{0.012F, 0.004F}, 0.052F}, {leg.knee + Vec{-0.075F, 0.035F}, 0.045F}, {under, 0.056F},
                                             {leg.ankle + Vec{0.005F, -0.004F}, 0.046F}}, props.knee_pillow);
    draw_near_half(drawing, body, look);

    if (props.cover <= 0.01F) return;
    // A light cover over the legs: tucked in it lies over the feet, loosened it ends above them.
    const float end = mix(low.y - 0.004F, -0.345F, props.cover_lift);
    const float wave = 0.012F * std::sin(pi * props.cover_lift);
    const std::array left{Vec{low.x - 0.012F, -0.19F}, Vec{low.x - 0.014F, mix(-0.19F, end, 0.5F)}, Vec{low.x - 0.012F, end + wave}};
    const std::array right{Vec{high.x + 0.012F, -0.165F}, Vec{high.x + 0.014F, mix(-0.165F, end, 0.5F)}, Vec{high.x + 0.012F, end - wave}};
    Shape& cover = drawing.strip(Role::cover, smooth_open(left, 8), smooth_open(right, 8));
    cover.opacity = 0.80F * props.cover;
    shaded(cover, {0, -0.18F}, {0, end}, 0.15F, -0.45F);
    const std::array fold{left.front(), Vec{0.055F, -0.172F}, right.front()};
    drawing.stroke(Role::sheet, smooth_open(fold, 8), 0.030F).opacity = props.cover;
    const std::array hem{left.back(), Vec{-0.1F, end + 0.006F + wave}, Vec{0.2F, end - 0.004F}, right.back()};
    drawing.stroke(Role::cover, smooth_open(hem, 6), 0.016F).opacity = props.cover;
}

}  // namespace legato::figure
