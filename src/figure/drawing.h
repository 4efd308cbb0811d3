#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "figure/vec.h"

namespace legato::figure {

/// Meaning of a shape, so that a painter can choose its colour.
enum class Role : std::uint8_t {
    skin,
    skin_far,
    top,
    top_far,
    leg,
    leg_far,
    hair,
    line,
    blush,
    nail,
    glow,
    highlight,
    shadow,
    breath,
    arrow,
    wall,
    floor,
    floor_line,
    mattress,
    wood,
    wood_far,
    cushion,
    pillow,
    body_pillow,
    sheet,
    cover,
    towel
};
constexpr std::size_t role_count = static_cast<std::size_t>(Role::towel) + 1;

enum class Form : std::uint8_t {
    blob,    ///< a closed outline that can be seen whole from `centre`
    strip,   ///< area between two edges of equally many points, one edge after the other
    stroke,  ///< a line of `width` with round ends
    glow,    ///< a soft capsule from the first point to the second, fading out over `blur`
    plane    ///< half plane beyond the first point, in the direction of the second
};

/// Difference of a shape from its role's colour: darker (< 0) or lighter (> 0), up to ±1.
struct Shade {
    float first_edge = 0, middle = 0, second_edge = 0;  ///< across a strip
    float from = 0, to = 0;                             ///< added along start -> end
    Vec start, end;
};

struct Shape {
    Role role = Role::skin;
    Form form = Form::blob;
    std::uint32_t first = 0;  ///< index in Drawing::points
    std::uint32_t count = 0;
    float width = 0;
    float blur = 0;
    float flat = 1;  ///< height of a glow as a share of its breadth, as for a shadow on the ground
    float opacity = 1;
    Vec centre;
    Shade shade;
};

struct Circle {
    Vec centre;
    float radius = 0;
};

/// Shapes in the order they are painted, in body heights. All points lie in one vector.
class Drawing {
  public:
    std::vector<Vec> points;
    std::vector<Shape> shapes;

    std::span<const Vec> points_of(const Shape& shape) const {
        return std::span(points).subspan(shape.first, shape.count);
    }

    Shape& blob(Role role, std::span<const Vec> outline);
    Shape& hull(Role role, std::span<const Circle> circles);
    Shape& disc(Role role, Vec centre, float radius);
    Shape& strip(Role role, std::span<const Vec> first_edge, std::span<const Vec> second_edge);
    Shape& stroke(Role role, std::span<const Vec> line, float width);
    Shape& glow(Role role, Vec from, Vec to, float radius, float blur, float opacity);
    Shape& plane(Role role, Vec on, Vec beyond);

    void mirror();  ///< turns x into -x

  private:
    Shape& add(Role role, Form form, std::span<const Vec> outline);
};

/// Sets a gradient from a to b as the shade of a shape.
Shape& shaded(Shape& shape, Vec a, Vec b, float from, float to);

/// Makes smooth curves through points: `steps` new points for each given one.
std::vector<Vec> smooth_open(std::span<const Vec> through, int steps = 5);
std::vector<Vec> smooth_closed(std::span<const Vec> through, int steps = 5);

/// Computes the convex outline around circles, counter-clockwise.
std::vector<Vec> hull_of(std::span<const Circle> circles);

/// Half widths along a limb, given at rising places and smooth in between.
struct Width {
    float at = 0, front = 0, back = 0;
};
Width width_at(std::span<const Width> profile, float at);

}  // namespace legato::figure
