#pragma once

#include "ui/paint/canvas.h"

namespace legato::ui::paint {

/// Vertices and triangles by hand, with soft edges one pixel wide. Points are pixels here, colours
/// one a point. `Mesh` reserves what it needs, so that nothing grows while it is filled.
class Mesh {
  public:
    Mesh(ImDrawList& list, int vertices, int triangles);
    ~Mesh();
    Mesh(const Mesh&) = delete;
    Mesh& operator=(const Mesh&) = delete;

    unsigned vertex(ImVec2 at, ImU32 colour);
    void triangle(unsigned a, unsigned b, unsigned c);
    void quad(unsigned a, unsigned b, unsigned c, unsigned d);  ///< around

  private:
    ImDrawList& list_;
    ImVec2 white_;
    unsigned next_;
    int vertices_left_, triangles_left_;
};

/// A closed outline seen whole from `centre`; either way round.
void fill_outline(ImDrawList& list, std::span<const ImVec2> outline, std::span<const ImU32> colours,
                  ImVec2 centre, ImU32 centre_colour);

/// Between two edges of equally many points, with a column of its own colour in the middle.
void fill_strip(ImDrawList& list, std::span<const ImVec2> first, std::span<const ImVec2> second,
                std::span<const ImU32> first_colours, std::span<const ImU32> middle_colours,
                std::span<const ImU32> second_colours);

/// A line with round ends.
void fill_line(ImDrawList& list, std::span<const ImVec2> points, float width, ImU32 colour);

}  // namespace legato::ui::paint
