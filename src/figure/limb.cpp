#include "figure/body.h"

namespace legato::figure {

Limb::At Limb::at(float place) const {
    const Vec upper = joint - root, lower = end - joint;
    const float upper_length = std::max(length(upper), 1e-4F);
    const float lower_length = std::max(length(lower), 1e-4F);
    const Vec u = upper * (1 / upper_length), v = lower * (1 / lower_length);
    const float bend = std::acos(std::clamp(dot(u, v), -1.F, 1.F));
    const float cut = std::min({rounding * std::tan(std::min(bend, 2.4F) / 2) + 0.012F,
                                upper_length * 0.4F, lower_length * 0.4F});
    const float begin = 1 - cut / upper_length, finish = 1 + cut / lower_length;
    At at;
    if (place <= begin) {
        at.centre = root + upper * place;
        at.along = u;
    } else if (place >= finish) {
        at.centre = joint + lower * (place - 1);
        at.along = v;
    } else {
        const float t = (place - begin) / (finish - begin);
        const Vec a = joint - u * cut, b = joint + v * cut;
        at.centre = mix(mix(a, joint, t), mix(joint, b, t), t);
        at.along = unit(mix(u, v, t));
    }
    const Vec corner = mix(joint - u * cut, joint + v * cut, 0.5F);
    const float near_joint = std::max(0.F, 1 - std::abs(place - 1) / 0.30F);
    at.kneecap = length(joint - corner) * 0.50F * near_joint * near_joint * (3 - 2 * near_joint);
    return at;
}

void Limb::edges(std::span<const Width> profile, float from, float to, float cap,
                 std::vector<Vec>& front, std::vector<Vec>& back) const {
    front.clear();
    back.clear();
    const Vec upper = joint - root, lower = end - joint;
    // True = bends as a knee does, seen from the right.
    const bool bends_back = cross(upper, lower) < 0;
    if (cap > 0) {
        const At start = at(from);
        const Width width = width_at(profile, from);
        for (int k = 0; k < 6; ++k) {
            const float a = pi / 2 * static_cast<float>(k) / 6;
            const Vec centre = start.centre - start.along * (cap * std::cos(a));
            front.push_back(centre + left_of(start.along) * (width.front * std::sin(a)));
            back.push_back(centre - left_of(start.along) * (width.back * std::sin(a)));
        }
    }
    // Samples lie closer together around the joint, where the outline turns.
    const bool bends = from < 0.7F && to > 1.3F;
    const int samples = bends ? 36 : 14;
    for (int k = 0; k <= samples; ++k) {
        const float share = static_cast<float>(k) / static_cast<float>(samples);
        const float place = !bends          ? mix(from, to, share)
                            : share < 0.25F ? mix(from, 0.7F, share / 0.25F)
                            : share < 0.75F ? mix(0.7F, 1.3F, (share - 0.25F) / 0.5F)
                                            : mix(1.3F, to, (share - 0.75F) / 0.25F);
        const At here = at(place);
        Width width = width_at(profile, place);
        (bends_back ? width.front : width.back) += here.kneecap;
        const Vec across = left_of(here.along);
        front.push_back(here.centre + across * width.front);
        back.push_back(here.centre - across * width.back);
    }
}

}  // namespace legato::figure
