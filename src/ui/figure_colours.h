#pragma once

#include <imgui.h>

#include <array>

#include "figure/drawing.h"

namespace legato::ui {

/// One role's colour with its shaded and its lit side.
struct Tone {
    ImU32 base = 0, shade = 0, light = 0;
};

/// What a figure is painted with. The three sets go with the themes of the same names.
struct FigureColours {
    std::array<Tone, figure::role_count> tones{};
    ImU32 stage_top = 0, stage_bottom = 0;

    const Tone& of(figure::Role role) const { return tones[static_cast<std::size_t>(role)]; }
};

const FigureColours& light_figure();
const FigureColours& dark_figure();
const FigureColours& night_figure();  ///< dim and warm: no blue, little green

}  // namespace legato::ui
