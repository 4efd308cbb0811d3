#pragma once

#include <array>

#include "figure/drawing.h"
#include "ui/paint/color.h"

namespace legato::ui {

/// One role's color with its shaded and its lit side.
struct Tone {
    Color base, shade, light;

    bool operator==(const Tone&) const = default;
};

/// Colours that a figure is painted with. The three sets go with the themes of the same names.
struct FigureColors {
    std::array<Tone, figure::role_count> tones{};
    Color stage_top, stage_bottom;

    const Tone& of(figure::Role role) const { return tones[static_cast<std::size_t>(role)]; }
    bool operator==(const FigureColors&) const = default;
};

FigureColors mix(const FigureColors& from, const FigureColors& to, float t);

const FigureColors& light_figure();
const FigureColors& dark_figure();
const FigureColors& night_figure();  ///< dim and warm: no blue, little green

}  // namespace legato::ui
