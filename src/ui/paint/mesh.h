#pragma once

#include <span>

#include "ui/paint/pixels.h"

namespace legato::ui {

/// Vertices and triangles made by hand, in pixels, with soft edges one pixel wide. Reserves its
/// room first, so that nothing grows while it is filled.
class Mesh {
  public:
    Mesh(ImDrawList& list, int vertices, int triangles);
    ~Mesh();
    Mesh(const Mesh&) = delete;
    Mesh& operator=(const Mesh&) = delete;

    unsigned vertex(ImVec2 at, ImU32 color);
    void triangle(unsigned a, unsigned b, unsigned c);
    /// Adds two triangles; corners in order around the quad.
    void quad(unsigned a, unsigned b, unsigned c, unsigned d);

  private:
    ImDrawList& list_;
    ImVec2 white_;
    unsigned next_;
    int vertices_left_, triangles_left_;
};

/// A band between two edges, row by row: lines and rings. `a_out` and `b_out` point away from it.
class Band {
  public:
    Band(ImDrawList& list, int rows) : mesh_(list, 4 * rows, 6 * (rows - 1)) {}
    void row(ImVec2 a, ImVec2 a_out, ImVec2 b, ImVec2 b_out, ImU32 color);

  private:
    Mesh mesh_;
    bool first_ = true;
};

/// Fills a closed outline that is seen whole from `center`; it may run either way round.
void fill_outline(ImDrawList& list, std::span<const ImVec2> outline, std::span<const ImU32> colors,
                  ImVec2 center, ImU32 center_color);

/// One edge of a strip. Both edges have equally many points, and the middle between them has
/// colours of its own.
struct Edge {
    std::span<const ImVec2> points;
    std::span<const ImU32> colors;
};
void fill_strip(ImDrawList& list, const Edge& first, const Edge& second,
                std::span<const ImU32> middle_colors);

/// Draws a line with round ends, `width` in pixels.
void fill_line(ImDrawList& list, std::span<const ImVec2> points, float width, ImU32 color);

}  // namespace legato::ui
