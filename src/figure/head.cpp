#include <array>

#include "figure/body.h"

namespace legato::figure {

namespace {

constexpr float radius = 0.067F;

std::vector<Vec> curve(const Frame2& head, std::initializer_list<Vec> through) {
    std::vector<Vec> points;
    for (const Vec p : through) points.push_back(head(p));
    return points;
}

// Draws the neck, from under the collar into the skull.
void draw_neck(Drawing& drawing, const Skeleton& body, const Frame2& head) {
    const Vec low = body.shoulder - body.up * 0.012F;
    const Vec high = head(-0.10F, -0.35F);
    const Vec along = unit(high - low);
    const Vec across = right_of(along);
    const std::array front{low + across * 0.028F, mix(low, high, 0.4F) + across * 0.0255F,
                           high + across * 0.026F};
    const std::array back{low - across * 0.032F, mix(low, high, 0.4F) - across * 0.0275F,
                          high - across * 0.027F};
    Shape& neck = drawing.strip(Role::skin, smooth_open(front), smooth_open(back));
    neck.shade.second_edge = -0.5F;
    shaded(neck, low, high, -0.1F, -0.75F);
}

// Closes the top around the neck.
void draw_collar(Drawing& drawing, const Skeleton& body) {
    const Vec at = body.shoulder + body.up * 0.008F;
    const std::array collar{Circle{at + body.forward * 0.014F, 0.019F},
                            Circle{at - body.forward * 0.016F, 0.021F}};
    shaded(drawing.hull(Role::top, collar), at + body.forward * 0.03F, at - body.forward * 0.04F, 0,
           -0.6F);
}

// Draws the bun, and the hair that is drawn back into it.
void draw_hair_behind(Drawing& drawing, const Frame2& head) {
    shaded(drawing.disc(Role::hair, head(-1.02F, 0.78F), radius * 0.46F), head(-0.7F, 1.25F),
           head(-1.3F, 0.3F), 0.55F, -0.3F);
    const std::array bun_line{head(-1.28F, 0.86F), head(-1.08F, 1.02F), head(-0.86F, 0.98F)};
    drawing.stroke(Role::highlight, smooth_open(bun_line), 0.003F).opacity = 0.20F;
    shaded(drawing.blob(Role::hair, smooth_closed(curve(head, {{0.10F, 1.08F},
                                                               {-0.45F, 1.00F},
                                                               {-0.86F, 0.66F},
                                                               {-1.02F, 0.16F},
                                                               {-0.94F, -0.32F},
                                                               {-0.74F, -0.62F},
                                                               {-0.46F, -0.70F},
                                                               {-0.2F, -0.3F},
                                                               {0.3F, 0.3F},
                                                               {0.62F, 0.86F}}))),
           head(0, 1), head(-0.6F, -0.7F), 0.25F, -0.35F);
}

// Draws brow, nose, lips and chin in one line.
void draw_face(Drawing& drawing, const Frame2& head) {
    Shape& face = drawing.blob(
        Role::skin, smooth_closed(curve(head, {{0.30F, 0.86F},   {0.66F, 0.72F},   {0.86F, 0.42F},
                                               {0.90F, 0.18F},   {0.92F, 0.04F},   {1.03F, -0.12F},
                                               {1.10F, -0.23F},  {1.00F, -0.31F},  {0.93F, -0.37F},
                                               {0.965F, -0.45F}, {0.915F, -0.51F}, {0.945F, -0.57F},
                                               {0.87F, -0.67F},  {0.85F, -0.80F},  {0.70F, -0.92F},
                                               {0.44F, -0.90F},  {0.10F, -0.74F},  {-0.22F, -0.46F},
                                               {-0.34F, -0.08F}, {-0.24F, 0.36F},  {0.0F, 0.70F}}),
                                  4));
    face.centre = head(0.4F, -0.05F);
    shaded(face, head(0.7F, 0.4F), head(-0.2F, -0.8F), 0.15F, -0.42F);
    drawing.glow(Role::blush, head(0.50F, -0.36F), head(0.50F, -0.36F), radius * 0.04F,
                 radius * 0.34F, 0.30F);
}

// Draws the hair that sweeps from the forehead over the ear.
void draw_hairline(Drawing& drawing, const Frame2& head) {
    shaded(drawing.blob(Role::hair, smooth_closed(curve(head, {{0.74F, 0.70F},
                                                               {0.44F, 1.02F},
                                                               {0.0F, 1.13F},
                                                               {-0.48F, 1.04F},
                                                               {-0.85F, 0.70F},
                                                               {-0.92F, 0.2F},
                                                               {-0.66F, -0.20F},
                                                               {-0.36F, -0.30F},
                                                               {-0.24F, -0.10F},
                                                               {-0.10F, 0.12F},
                                                               {0.02F, -0.08F},
                                                               {0.08F, 0.16F},
                                                               {0.28F, 0.42F},
                                                               {0.52F, 0.56F}}))),
           head(0.3F, 1.1F), head(-0.7F, 0), 0.38F, -0.2F)
        .centre = head(-0.25F, 0.5F);
    for (const float k : {0.F, 1.F}) {
        const std::array strand{head(0.50F - 0.25F * k, 0.74F + 0.12F * k),
                                head(-0.05F - 0.2F * k, 0.80F + 0.1F * k),
                                head(-0.62F, 0.66F + 0.16F * k)};
        drawing.stroke(Role::highlight, smooth_open(strand), 0.0026F).opacity = 0.16F;
    }
}

void draw_ear(Drawing& drawing, const Frame2& head) {
    const std::array ear{Circle{head(-0.20F, -0.10F), radius * 0.15F},
                         Circle{head(-0.17F, -0.26F), radius * 0.10F}};
    shaded(drawing.hull(Role::skin, ear), head(-0.2F, 0), head(-0.2F, -0.36F), 0, -0.4F);
    const std::array inner_ear{head(-0.25F, -0.06F), head(-0.15F, -0.10F), head(-0.19F, -0.22F)};
    drawing.stroke(Role::skin_far, smooth_open(inner_ear), 0.0028F);
}

// Draws a closed eye with its lashes, a brow, a small smile.
void draw_features(Drawing& drawing, const Frame2& head) {
    const std::array lid{head(0.47F, 0.03F), head(0.56F, -0.045F), head(0.67F, -0.055F),
                         head(0.765F, -0.01F)};
    drawing.stroke(Role::line, smooth_open(lid), 0.0042F);
    const std::array lash{head(0.48F, 0.02F), head(0.43F, -0.04F)};
    drawing.stroke(Role::line, lash, 0.0032F);
    const std::array brow{head(0.46F, 0.27F), head(0.60F, 0.345F), head(0.78F, 0.30F)};
    drawing.stroke(Role::line, smooth_open(brow), 0.0040F).opacity = 0.75F;
    const std::array smile{head(0.92F, -0.505F), head(0.82F, -0.525F), head(0.735F, -0.475F)};
    drawing.stroke(Role::line, smooth_open(smile), 0.0034F).opacity = 0.75F;
}

}  // namespace

void draw_head(Drawing& drawing, const Skeleton& body) {
    const Frame2 head{body.head, body.head_forward * radius, body.head_up * radius};
    draw_neck(drawing, body, head);
    draw_collar(drawing, body);
    draw_hair_behind(drawing, head);
    draw_face(drawing, head);
    draw_hairline(drawing, head);
    draw_ear(drawing, head);
    draw_features(drawing, head);
}

}  // namespace legato::figure
