#include "figure/close_up.h"

#include "figure/body.h"

namespace legato::figure {

namespace {

std::vector<Vec> curve(const Frame2& place, std::initializer_list<Vec> through) {
    std::vector<Vec> points;
    for (const Vec p : through) points.push_back(place(p));
    return smooth_open(points, 7);
}

// A toe from its root along `heading`, with a nail near its tip.
struct Toe {
    Vec root;
    float heading, length, radius;
    float nail = 1;  ///< share of the nail that is seen
    float curl = 0;  ///< bend of its far half, from `heading`
};

void draw_toe(Drawing& drawing, Role role, const Toe& toe, float shade) {
    const float reach = std::max(toe.length - toe.radius, toe.radius * 0.3F);
    const Vec along = direction(toe.heading + toe.curl);
    const Vec knuckle = toe.root + direction(toe.heading) * (reach * 0.5F);
    const Vec tip = knuckle + along * (reach * 0.5F);
    const std::array near_half{Circle{toe.root, toe.radius * 0.96F},
                               Circle{knuckle, toe.radius * 0.92F}};
    const std::array far_half{Circle{knuckle, toe.radius * 0.92F}, Circle{tip, toe.radius}};
    drawing.glow(Role::shadow, knuckle, tip, toe.radius * 0.9F, toe.radius * 0.35F, 0.10F);
    for (const auto& half : {near_half, far_half})
        shaded(drawing.hull(role, half), toe.root - along * toe.radius, tip + along * toe.radius,
               shade - 0.1F, shade + 0.15F);
    if (toe.nail <= 0.05F) return;
    const std::array nail{
        Circle{tip - along * (toe.radius * 0.02F), toe.radius * 0.50F * toe.nail},
        Circle{tip + along * (toe.radius * 0.34F * toe.nail), toe.radius * 0.46F * toe.nail}};
    drawing.hull(Role::nail, nail);
}

// Draws the toes from the side: the small toes before the big one, each on its own hinge at the
// ball.
void draw_side_toes(Drawing& drawing, const LegJoints& leg, const CloseUp& foot) {
    const Vec along = direction(leg.pitch);
    const Frame2 place{leg.ankle, along, left_of(along)};
    constexpr std::array<Vec, 5> roots{{{0.0700F, -0.0255F},
                                        {0.0715F, -0.0268F},
                                        {0.0675F, -0.0285F},
                                        {0.0620F, -0.0300F},
                                        {0.0555F, -0.0312F}}};
    constexpr std::array<float, 5> lengths{0.0380F, 0.0330F, 0.0300F, 0.0265F, 0.0225F};
    constexpr std::array<float, 5> radii{0.0118F, 0.0094F, 0.0087F, 0.0080F, 0.0074F};
    for (std::size_t i = 0; i < 5; ++i) {
        const float lift = radians(foot.lift_deg[i]);
        draw_toe(drawing, i == 0 ? Role::skin_far : Role::skin,
                 {place(roots[i]), leg.pitch + lift * (lift < 0 ? 0.25F : 1.F) - 0.04F, lengths[i],
                  radii[i], 0, lift < 0 ? lift * 2.1F : lift * 0.3F},
                 -0.22F + 0.07F * static_cast<float>(i));
    }
}

// Draws the foot without its toes, which are drawn one by one.
void draw_side_foot(Drawing& drawing, const LegJoints& leg, const CloseUp& foot) {
    draw_side_toes(drawing, leg, foot);
    const Vec along = direction(leg.pitch);
    const Frame2 place{leg.ankle, along, left_of(along)};
    const auto over = curve(place, {{-0.0345F, -0.022F},
                                    {-0.0300F, -0.004F},
                                    {-0.0195F, 0.030F},
                                    {0.0F, 0.038F},
                                    {0.0185F, 0.026F},
                                    {0.036F, 0.004F},
                                    {0.052F, -0.0070F},
                                    {0.064F, -0.0130F},
                                    {0.072F, -0.0185F},
                                    {0.0750F, -0.0270F}});
    const auto under = curve(place, {{-0.0345F, -0.022F},
                                     {-0.0345F, -0.0315F},
                                     {-0.0265F, -0.0375F},
                                     {-0.012F, -0.039F},
                                     {0.010F, -0.0375F},
                                     {0.030F, -0.0350F},
                                     {0.047F, -0.0370F},
                                     {0.060F, -0.0392F},
                                     {0.071F, -0.0370F},
                                     {0.0750F, -0.0270F}});
    shaded(drawing.strip(Role::skin, over, under), place(0.01F, 0.03F), place(0.012F, -0.04F),
           0.02F, -0.45F);
    // Ankle bone.
    drawing.glow(Role::shadow, place(-0.002F, -0.004F), place(0.006F, -0.003F), 0.001F, 0.009F,
                 0.07F);
    drawing.glow(Role::highlight, place(0.001F, 0.004F), place(0.001F, 0.004F), 0.001F, 0.012F,
                 0.09F);
}

void draw_lower_leg(Drawing& drawing, const LegJoints& leg, float glow) {
    constexpr std::array skin{Width{1.5F, 0.024F, 0.030F}, Width{1.80F, 0.0200F, 0.0212F},
                              Width{1.93F, 0.0195F, 0.0200F}, Width{2.02F, 0.0200F, 0.0200F}};
    constexpr std::array cloth{Width{1.0F, 0.036F, 0.038F},   Width{1.22F, 0.032F, 0.048F},
                               Width{1.38F, 0.029F, 0.050F},  Width{1.55F, 0.026F, 0.042F},
                               Width{1.72F, 0.0235F, 0.030F}, Width{1.84F, 0.0225F, 0.0235F}};
    const Limb limb{leg.hip, leg.knee, leg.ankle, 0.05F};
    std::vector<Vec> front, back;
    limb.edges(skin, 1.5F, 2.02F, 0, front, back);
    Shape& ankle = drawing.strip(Role::skin, front, back);
    ankle.shade.first_edge = 0.04F;
    ankle.shade.second_edge = -0.12F;
    limb.edges(cloth, 1.02F, 1.74F, 0, front, back);
    Shape& legging = drawing.strip(Role::leg, front, back);
    legging.shade = {0.32F, 0.06F, -0.62F, 0, 0, {}, {}};
    limb.edges(cloth, 1.70F, 1.745F, 0, front, back);
    drawing.strip(Role::leg, front, back).shade = {-0.15F, -0.45F, -0.9F, 0, 0, {}, {}};
    draw_leg_glow(drawing, leg, Muscle::calf, glow);
}

// Draws a curved arrow from `begin` to `end` (radians) around a centre; the arrow grows with
// `share`.
void draw_arrow(Drawing& drawing, Vec centre, float radius, float begin, float end, float share,
                float width) {
    if (share <= 0.02F) return;
    const float tip = mix(begin, end, share);
    std::vector<Vec> arc;
    for (int k = 0; k <= 20; ++k)
        arc.push_back(centre + direction(mix(begin, tip, static_cast<float>(k) / 20)) * radius);
    drawing.stroke(Role::arrow, arc, width);
    const float sense = end > begin ? 1.F : -1.F;
    const Vec at = arc.back(), along = left_of(direction(tip)) * sense;
    const Vec across = left_of(along);
    const std::array head{at + along * (width * 2.3F),
                          at + across * (width * 1.55F) - along * (width * 0.3F),
                          at - across * (width * 1.55F) - along * (width * 0.3F)};
    drawing.blob(Role::arrow, head);
}

// Roots of the toes, by place along the foot and towards the big toe, which is the first.
constexpr std::array<Vec, 5> roots_from_above{{{0.0400F, 0.0178F},
                                               {0.0430F, 0.0030F},
                                               {0.0400F, -0.0083F},
                                               {0.0345F, -0.0182F},
                                               {0.0265F, -0.0262F}}};

void draw_toes(Drawing& drawing, const Frame2& place, const CloseUp& foot) {
    constexpr std::array<float, 5> lengths{0.0330F, 0.0300F, 0.0265F, 0.0230F, 0.0195F};
    constexpr std::array<float, 5> radii{0.0108F, 0.0078F, 0.0073F, 0.0068F, 0.0066F};
    constexpr std::array<float, 5> relaxed{2, 0, -2, -5, -9}, fanned{15, 7, -1, -9, -19};
    for (std::size_t i = 0; i < 5; ++i) {
        const float seen = std::cos(radians(foot.lift_deg[i] * 1.7F));
        const float fan = mix(relaxed[i], fanned[i], foot.spread);
        draw_toe(
            drawing, Role::skin,
            {place(roots_from_above[i]), pi / 2 + radians(fan), lengths[i] * (0.45F + 0.55F * seen),
             radii[i], std::clamp(1 + foot.lift_deg[i] / 26, 0.F, 1.F)},
            foot.lift_deg[i] < 0 ? foot.lift_deg[i] / 75 : foot.lift_deg[i] / 60);
    }
}

void draw_back_of_foot(Drawing& drawing, const Frame2& place) {
    const auto outer = curve(place, {{-0.130F, -0.0225F},
                                     {-0.090F, -0.0190F},
                                     {-0.066F, -0.0205F},
                                     {-0.045F, -0.0195F},
                                     {-0.020F, -0.0240F},
                                     {0.008F, -0.0305F},
                                     {0.028F, -0.0330F},
                                     {0.039F, -0.022F},
                                     {0.046F, -0.004F}});
    const auto inner = curve(place, {{-0.130F, 0.0225F},
                                     {-0.090F, 0.0190F},
                                     {-0.066F, 0.0215F},
                                     {-0.045F, 0.0190F},
                                     {-0.020F, 0.0175F},
                                     {0.010F, 0.0225F},
                                     {0.032F, 0.0290F},
                                     {0.045F, 0.022F},
                                     {0.046F, -0.004F}});
    Shape& back = drawing.strip(Role::skin, outer, inner);
    back.shade = {-0.30F, 0.16F, -0.18F, 0, 0, {}, {}};
    for (std::size_t i = 1; i < 5; ++i) {  // faint sinews
        const Vec root = place(roots_from_above[i] - Vec{0.012F, 0});
        const std::array sinew{root, mix(root, place(-0.01F, 0.001F), 0.55F)};
        drawing.stroke(Role::skin_far, sinew, 0.0013F).opacity = 0.28F;
    }
}

// Draws a piece of the trouser leg, between two places along the foot.
Shape& draw_trouser(Drawing& drawing, const Frame2& place, float from, float to) {
    constexpr float widen = 0.001F;
    const std::array left{place(from, 0.0270F + widen), place(mix(from, to, 0.5F), 0.0275F + widen),
                          place(to, 0.0260F + widen)};
    const std::array right{place(from, -0.0270F - widen),
                           place(mix(from, to, 0.5F), -0.0275F - widen),
                           place(to, -0.0260F - widen)};
    return drawing.strip(Role::leg, smooth_open(left, 6), smooth_open(right, 6));
}

void draw_toes_from_above(Drawing& drawing, Vec at, const CloseUp& foot) {
    const Frame2 place{at, {0, 1}, {-1, 0}};  // along the foot, towards the big toe
    drawing.glow(Role::shadow, place(-0.05F, 0), place(0.045F, 0), 0.014F, 0.026F, 0.20F);
    draw_toes(drawing, place, foot);
    draw_back_of_foot(drawing, place);
    draw_trouser(drawing, place, -0.20F, -0.098F).shade = {0.15F, 0.25F, -0.55F, 0, 0, {}, {}};
    draw_trouser(drawing, place, -0.106F, -0.098F).shade = {-0.4F, -0.3F, -0.9F, 0, 0, {}, {}};
    if (foot.glow > 0.01F)
        drawing.glow(Role::glow, place(0.040F, 0.014F), place(0.034F, -0.018F), 0.004F, 0.026F,
                     0.40F * foot.glow);
}

}  // namespace

void draw_close_up(Drawing& drawing, const CloseUp& foot) {
    LegJoints leg;
    if (foot.kind == CloseUp::Kind::flex) {
        // The leg lies straight, its heel on the bed; the toes are drawn up towards the shin.
        drawing.plane(Role::mattress, {0, -0.075F}, {0, -1});
        leg.ankle = {0.050F, -0.040F};
        leg.knee = {-0.196F, -0.022F};
        leg.hip = leg.knee + (leg.knee - leg.ankle);
        leg.pitch = pi / 2 + radians(foot.flex_deg + 4);
        drawing
            .glow(Role::shadow, {-0.12F, -0.078F}, leg.heel() + Vec{-0.02F, -0.004F}, 0.002F, 0.04F,
                  0.34F)
            .flat = 0.3F;
        draw_lower_leg(drawing, leg, foot.glow);
        draw_side_foot(drawing, leg, foot);
        const Vec centre = leg.ankle + Vec{-0.004F, 0};
        const float toes = leg.pitch - 0.10F;
        draw_arrow(drawing, centre, 0.100F, toes + 0.32F, toes + 1.02F, foot.arrow, 0.0085F);
        return;
    }
    leg.ankle = {-0.078F, -0.012F};
    leg.knee = {-0.092F, 0.235F};
    leg.hip = leg.knee + (leg.knee - leg.ankle);
    leg.pitch = 0;
    drawing.plane(Role::floor, {0, -0.0535F}, {0, -1});
    drawing.glow(Role::shadow, {-0.090F, -0.056F}, {0.0F, -0.056F}, 0.002F, 0.030F, 0.34F).flat =
        0.3F;
    draw_lower_leg(drawing, leg, 0);
    draw_side_foot(drawing, leg, foot);
    draw_toes_from_above(drawing, {0.076F, 0.020F}, foot);
}

}  // namespace legato::figure
