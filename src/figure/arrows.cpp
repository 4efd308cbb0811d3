#include "figure/movement.h"

namespace legato::figure {

void draw_guide(Drawing& drawing, const Guide& guide) {
    if (guide.strength < 0.03F) return;
    const Vec along = unit(guide.to - guide.from), across = left_of(along);
    const Vec tip = mix(guide.from, guide.to, 0.4F + 0.6F * guide.strength);
    const std::array line{guide.from, tip};
    drawing.stroke(Role::arrow, line, 0.0115F).opacity = 0.9F * guide.strength;
    const std::array head{tip + along * 0.028F, tip + across * 0.020F - along * 0.004F,
                          tip - across * 0.020F - along * 0.004F};
    drawing.blob(Role::arrow, head).opacity = 0.9F * guide.strength;
}

void draw_circle_arrow(Drawing& drawing, const LegJoints& leg, float circle, bool outward) {
    const float sense = outward ? 1.F : -1.F;
    const Vec centre =
        leg.ankle + rotated({body::toe + 0.036F, -0.012F},
                            radians(8) + (leg.ankle.x > leg.knee.x + 0.05F ? radians(55) : 0));
    constexpr float wide = 0.034F, high = 0.060F;
    const float tip = 2 * pi * circle * sense;
    std::vector<Vec> arc;
    for (int k = 0; k <= 26; ++k) {
        const float a = tip - sense * 4.4F * (1 - static_cast<float>(k) / 26);
        arc.push_back(centre + Vec{wide * std::cos(a), high * std::sin(a)});
    }
    drawing.stroke(Role::arrow, arc, 0.0115F).opacity = 0.9F;
    const Vec along = unit(Vec{-wide * std::sin(tip), high * std::cos(tip)} * sense),
              across = left_of(along);
    const Vec at = arc.back();
    const std::array head{at + along * 0.028F, at + across * 0.020F - along * 0.004F,
                          at - across * 0.020F - along * 0.004F};
    drawing.blob(Role::arrow, head).opacity = 0.9F;
}

}  // namespace legato::figure
