#pragma once

#include <imgui.h>

#include <cstddef>
#include <vector>

namespace legato::testing {

/// The triangles of a frame: which color lies where.

struct Vertex {
    ImVec2 at;
    float r, g, b, a;  ///< 0 to 255, alpha 0 to 1
};

/// A color with parts of a step, for laying translucent ones over each other.
struct Light {
    float r, g, b;
};

struct Triangle {
    Triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImVec4& clip);

    Vertex a, b, c;
    ImVec4 clip;
    float left, top, right, bottom;
};

/// How much of a triangle's color lies on a point; -1: it does not reach it.
float cover(const Triangle& triangle, ImVec2 point, Light& color);

/// Which triangles may lie on a point: those that reach the square of the screen it is in, in the
/// order in which they were drawn.
class Squares {
  public:
    void build(const std::vector<Triangle>& triangles, ImVec2 screen);
    const std::vector<std::size_t>& at(ImVec2 point) const;

  private:
    std::size_t row(float y) const;
    std::size_t column(float x) const;

    std::size_t columns_ = 1, rows_ = 1;
    std::vector<std::vector<std::size_t>> squares_{1};
};

}  // namespace legato::testing
