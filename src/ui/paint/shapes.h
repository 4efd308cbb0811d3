#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "ui/paint/canvas.h"

namespace legato::ui::paint {

struct Disc {
    ImVec2 centre;
    float radius = 0;
};

/// The convex hull of discs, filled: a tapered limb, a pillow, a pill, a drop.
void blob(const Canvas& canvas, std::span<const Disc> discs, ImU32 colour);

void disc(const Canvas& canvas, ImVec2 centre, float radius, ImU32 colour);
void rounded(const Canvas& canvas, Box box, float radius, ImU32 colour);
void rounded_border(const Canvas& canvas, Box box, float radius, ImU32 colour, float thickness);

/// A round or rounded window onto a scene. ImGui clips to rectangles only; what reaches beyond a
/// stage is a half plane (a floor, a wall), and this paints just the part of it inside.
struct Stage {
    Box box;
    float radius = 0;  ///< of its corners; half its size makes it a circle

    ImVec2 centre() const { return (box.min + box.max) * 0.5F; }
    float inner_radius() const {
        return std::min(box.max.x - box.min.x, box.max.y - box.min.y) / 2;
    }
};
Stage circular_stage(ImVec2 centre, float radius);

/// The outline of a stage, clockwise, in dp.
std::vector<ImVec2> outline_of(const Stage& stage);

/// Cuts what was drawn since (the sizes of the list's buffers then) to the outline of a stage.
/// Costs nothing where nothing reaches beyond.
void clip_to_stage(const Canvas& canvas, const Stage& stage, int first_vertex, int first_index);

/// The part of a stage on the far side of the line through `on` at right angles to `beyond`; the
/// whole for none.
void fill_beyond(const Canvas& canvas, const Stage& stage, ImVec2 on, ImVec2 beyond,
                 ImU32 near_colour, ImU32 far_colour, float fade_over);
void fill_stage(const Canvas& canvas, const Stage& stage, ImU32 top, ImU32 bottom);

}  // namespace legato::ui::paint
