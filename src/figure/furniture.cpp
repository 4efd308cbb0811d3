#include "figure/furniture.h"

#include <array>

namespace legato::figure {

namespace {

constexpr float seat_top = 0.228F;

void draw_bar(Drawing& drawing, Role role, Vec a, Vec b, float radius) {
    const std::array ends{Circle{a, radius}, Circle{b, radius}};
    const Vec across = left_of(unit(b - a)) * radius;
    shaded(drawing.hull(role, ends), a + across, a - across, 0.2F, -0.3F);
}

void draw_floor(Drawing& drawing) {
    drawing.plane(Role::floor, {0, 0}, {0, -1});
}

// Draws a chair that faces right, its back at x = back, its front edge at x = front.
void draw_chair(Drawing& drawing, float back, float front, Vec back_top) {
    drawing.glow(Role::shadow, {back, -0.007F}, {front, -0.007F}, 0.002F, 0.06F, 0.26F).flat =
        0.34F;
    draw_bar(drawing, Role::wood_far, {back + 0.045F, seat_top - 0.04F}, {back + 0.035F, 0.006F},
             0.010F);
    draw_bar(drawing, Role::wood_far, {front - 0.05F, seat_top - 0.04F}, {front - 0.04F, 0.006F},
             0.010F);
    draw_bar(drawing, Role::wood, back_top, {back + 0.012F, seat_top - 0.03F}, 0.0135F);
    draw_bar(drawing, Role::wood, {back + 0.012F, seat_top - 0.03F}, {back - 0.006F, 0.007F},
             0.0115F);
    draw_bar(drawing, Role::wood, {front - 0.012F, seat_top - 0.03F}, {front - 0.002F, 0.007F},
             0.0115F);
    draw_bar(drawing, Role::wood, {back + 0.005F, seat_top - 0.036F},
             {front - 0.012F, seat_top - 0.036F}, 0.0125F);
    draw_cushion(drawing, Role::cushion,
                 {{{back + 0.02F, seat_top - 0.016F}, 0.017F},
                  {{front - 0.012F, seat_top - 0.016F}, 0.017F}});
}

void draw_chair_and_back_cushion(Drawing& drawing, const Skeleton& body) {
    const float back = body.hip.x - 0.105F;
    // The back leans as far as the person, and so carries that weight.
    const Vec up = body.up.x < -0.1F ? body.up : Vec{0, 1};
    draw_chair(drawing, back, body.hip.x + 0.175F, Vec{back + 0.004F, seat_top} + up * 0.32F);
}

void draw_stool(Drawing& drawing, const Skeleton& body) {
    const Vec calf = mix(body.near_leg.knee, body.near_leg.ankle, 0.62F);
    const float top = calf.y - 0.055F;
    drawing
        .glow(Role::shadow, {calf.x - 0.09F, -0.007F}, {calf.x + 0.09F, -0.007F}, 0.002F, 0.06F,
              0.26F)
        .flat = 0.34F;
    draw_bar(drawing, Role::wood, {calf.x - 0.075F, top - 0.05F}, {calf.x - 0.095F, 0.007F},
             0.0115F);
    draw_bar(drawing, Role::wood, {calf.x + 0.085F, top - 0.05F}, {calf.x + 0.105F, 0.007F},
             0.0115F);
    draw_bar(drawing, Role::wood, {calf.x - 0.10F, top - 0.05F}, {calf.x + 0.11F, top - 0.05F},
             0.013F);
    draw_cushion(
        drawing, Role::cushion,
        {{{calf.x - 0.085F, top - 0.018F}, 0.022F}, {{calf.x + 0.095F, top - 0.018F}, 0.022F}});
    draw_cushion(
        drawing, Role::pillow,
        {{{calf.x - 0.055F, top + 0.014F}, 0.017F}, {{calf.x + 0.07F, top + 0.018F}, 0.019F}});
}

void draw_bed_edge(Drawing& drawing, const Skeleton& body) {
    // The bed stands behind and under the person and reaches out of the picture to the left.
    const float edge = body.hip.x + 0.165F;
    drawing
        .glow(Role::shadow, {edge - 0.5F, -0.004F}, {edge - 0.06F, -0.004F}, 0.004F, 0.07F, 0.30F)
        .flat = 0.34F;
    const std::array frame{
        Circle{{edge - 1.2F, 0.085F}, 0.014F}, Circle{{edge - 0.026F, 0.085F}, 0.014F},
        Circle{{edge - 1.2F, 0.045F}, 0.014F}, Circle{{edge - 0.026F, 0.045F}, 0.014F}};
    shaded(drawing.hull(Role::wood, frame), {edge, 0.1F}, {edge, 0.02F}, 0.1F, -0.4F);
    draw_bar(drawing, Role::wood, {edge - 0.05F, 0.05F}, {edge - 0.05F, 0.008F}, 0.014F);
    const std::array mattress{Circle{{edge - 1.2F, seat_top - 0.03F}, 0.028F},
                              Circle{{edge - 0.028F, seat_top - 0.03F}, 0.028F},
                              Circle{{edge - 1.2F, 0.125F}, 0.026F},
                              Circle{{edge - 0.026F, 0.125F}, 0.026F}};
    shaded(drawing.hull(Role::mattress, mattress), {edge, seat_top}, {edge, 0.1F}, 0.15F, -0.5F);
}

void draw_bed_from_the_side(Drawing& drawing, const Skeleton& body) {
    // Headboard at the left, and a pillow for the back.
    const std::array board{Circle{{-0.215F, 0.33F}, 0.022F}, Circle{{-0.215F, -0.05F}, 0.022F},
                           Circle{{-0.30F, 0.33F}, 0.022F}, Circle{{-0.30F, -0.05F}, 0.022F}};
    const bool propped = body.shoulder.x < body.hip.x - 0.1F;
    if (!propped) {
        shaded(drawing.hull(Role::wood, board), {-0.19F, 0.3F}, {-0.32F, 0.2F}, 0.1F, -0.4F);
        drawing.plane(Role::mattress, {0, 0.006F}, {0, -1});
        draw_puff(drawing, Role::body_pillow, {-0.138F, 0.135F}, {0.048F, 0.140F}, radians(3));
    }
    if (propped) drawing.plane(Role::mattress, {0, 0.006F}, {0, -1});
    drawing
        .glow(Role::shadow, {body.hip.x - 0.02F, 0.004F}, {body.near_leg.ankle.x, 0.004F}, 0.004F,
              0.060F, 0.30F)
        .flat = 0.34F;
}

// Draws a wedge behind the back, with pillows on it and under the calves, which shows at once that
// nobody lies flat.
void draw_wedge(Drawing& drawing, const Skeleton& body) {
    const Vec back = -body.forward;
    const Vec low = body.hip + back * 0.045F - body.up * 0.06F;
    const Vec high = body.shoulder + back * 0.075F + body.up * 0.06F;
    const std::array wedge{Circle{{low.x - 0.01F, 0.014F}, 0.016F},
                           Circle{{high.x - 0.02F, 0.02F}, 0.022F}, Circle{high, 0.026F},
                           Circle{mix(low, high, 0.25F), 0.018F}};
    shaded(drawing.hull(Role::body_pillow, wedge), high, {high.x + 0.12F, 0}, 0.2F, -0.45F);
    const Vec head = body.head - body.head_forward * 0.055F;
    draw_puff(drawing, Role::pillow, head - body.head_up * 0.012F, {0.052F, 0.105F},
              angle_of(body.head_up) - pi / 2);
    const Vec calf = mix(body.near_leg.knee, body.near_leg.ankle, 0.60F);
    const float top = calf.y - 0.040F;
    draw_cushion(drawing, Role::body_pillow,
                 {{{calf.x - 0.11F, 0.026F}, 0.026F},
                  {{calf.x + 0.11F, 0.026F}, 0.026F},
                  {{calf.x - 0.08F, top * 0.55F}, 0.026F},
                  {{calf.x + 0.09F, top * 0.55F}, 0.026F}});
    draw_cushion(
        drawing, Role::pillow,
        {{{calf.x - 0.085F, top - 0.022F}, 0.025F}, {{calf.x + 0.095F, top - 0.016F}, 0.025F}});
}

void draw_mat(Drawing& drawing) {
    draw_floor(drawing);
    const std::array mat{Circle{{-0.38F, -0.008F}, 0.009F}, Circle{{0.46F, -0.008F}, 0.009F}};
    drawing.hull(Role::cushion, mat);
}

void draw_ground_marks(Drawing& drawing, float shift) {
    for (int k = -4; k <= 4; ++k) {
        const float x = std::remainder(static_cast<float>(k) * 0.24F - shift, 1.92F);
        const float near_middle = std::clamp(1 - std::abs(x) / 0.62F, 0.F, 1.F);
        const std::array mark{Vec{x - 0.035F, -0.055F}, Vec{x + 0.035F, -0.055F}};
        drawing.stroke(Role::floor_line, mark, 0.008F).opacity = near_middle;
    }
}

// Place of the chair that a march leans on: seen from its back, at the hands.
constexpr float chair_back_x = 0.325F;

}  // namespace

Shape& draw_cushion(Drawing& drawing, Role role, std::initializer_list<Circle> corners,
                    float opacity) {
    const std::span<const Circle> circles(corners.begin(), corners.size());
    Vec top = circles[0].centre, bottom = top;
    for (const Circle& c : circles) {
        if (c.centre.y + c.radius > top.y) top = c.centre + Vec{0, c.radius};
        if (c.centre.y - c.radius < bottom.y) bottom = c.centre - Vec{0, c.radius};
    }
    Shape& shape = drawing.hull(role, circles);
    shape.opacity = opacity;
    return shaded(shape, {top.x, top.y}, {top.x, bottom.y}, 0.1F, -0.8F);
}

Shape& draw_puff(Drawing& drawing, Role role, Vec centre, Vec half, float turn) {
    std::vector<Vec> outline;
    constexpr int steps = 44;
    for (int k = 0; k < steps; ++k) {
        const Vec d = direction(2 * pi * static_cast<float>(k) / steps);
        // Outline between an ellipse and a box, the sides drawn in a little between full corners.
        const float pull =
            std::pow(std::pow(std::abs(d.x), 3.2F) + std::pow(std::abs(d.y), 3.2F), -1 / 3.2F);
        const float waist = 1 - 0.035F * std::cos(4 * angle_of(d));
        outline.push_back(
            centre + rotated({d.x * pull * waist * half.x, d.y * pull * waist * half.y}, turn));
    }
    const Vec lit{-half.x * 0.5F, half.y};
    return shaded(drawing.blob(role, outline), centre + lit, centre - lit, 0.12F, -0.75F);
}

void draw_furniture_behind(Drawing& drawing, Setting setting, const Skeleton& body,
                           const Props& props) {
    switch (setting) {
        case Setting::floor:
            draw_floor(drawing);
            if (props.ground_moves) draw_ground_marks(drawing, props.ground);
            break;
        case Setting::wall:
            drawing.plane(Role::wall, {0, 0}, {1, 0});
            draw_floor(drawing);
            break;
        case Setting::wall_behind:
            drawing.plane(Role::wall, {0, 0}, {-1, 0});
            draw_floor(drawing);
            break;
        case Setting::chair:
            draw_floor(drawing);
            draw_chair_and_back_cushion(drawing, body);
            break;
        case Setting::chair_and_stool:
            draw_floor(drawing);
            draw_chair_and_back_cushion(drawing, body);
            draw_stool(drawing, body);
            break;
        case Setting::chair_back:
            draw_floor(drawing);
            drawing
                .glow(Role::shadow, {chair_back_x, -0.007F}, {chair_back_x + 0.21F, -0.007F},
                      0.002F, 0.06F, 0.26F)
                .flat = 0.34F;
            draw_bar(drawing, Role::wood_far, {chair_back_x + 0.05F, seat_top - 0.02F},
                     {chair_back_x + 0.04F, 0.006F}, 0.010F);
            draw_bar(drawing, Role::wood_far, {chair_back_x + 0.165F, seat_top - 0.02F},
                     {chair_back_x + 0.17F, 0.006F}, 0.010F);
            draw_bar(drawing, Role::wood, {chair_back_x + 0.205F, seat_top - 0.02F},
                     {chair_back_x + 0.212F, 0.007F}, 0.0115F);
            draw_bar(drawing, Role::wood, {chair_back_x - 0.012F, 0.585F},
                     {chair_back_x + 0.012F, seat_top - 0.02F}, 0.0135F);
            draw_bar(drawing, Role::wood, {chair_back_x + 0.012F, seat_top - 0.02F},
                     {chair_back_x - 0.006F, 0.007F}, 0.0115F);
            draw_bar(drawing, Role::wood, {chair_back_x, seat_top - 0.02F},
                     {chair_back_x + 0.21F, seat_top - 0.02F}, 0.0125F);
            draw_cushion(drawing, Role::cushion,
                         {{{chair_back_x + 0.02F, seat_top + 0.004F}, 0.016F},
                          {{chair_back_x + 0.20F, seat_top + 0.004F}, 0.016F}});
            break;
        case Setting::bed_edge:
            draw_floor(drawing);
            draw_bed_edge(drawing, body);
            break;
        case Setting::bed:
            draw_bed_from_the_side(drawing, body);
            if (body.shoulder.x < body.hip.x - 0.1F) draw_wedge(drawing, body);
            break;
        case Setting::mat:
            draw_mat(drawing);
            break;
        case Setting::bed_from_above:
        case Setting::foot:
            break;
    }
}

void draw_furniture_between(Drawing& drawing, Setting setting, const Skeleton& body) {
    // A tilt against a wall shows the hollow in the back closing.
    if (setting == Setting::wall_behind) {
        const Vec small = body.hip + body.up * 0.10F - body.forward * 0.05F;
        drawing.glow(Role::highlight, small - body.up * 0.03F, small + body.up * 0.03F, 0.001F,
                     0.016F, 0.10F);
    }
}

}  // namespace legato::figure
