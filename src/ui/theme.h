#pragma once

#include "ui/figure_colors.h"
#include "ui/paint/color.h"

namespace legato::ui {

/// The colours of the product by what they are for. "on_x" is for text on x. State is never told by
/// hue alone.
struct Theme {
    Color background, background_top, surface, surface_pressed;
    Color ink, ink_soft;
    Color primary, on_primary, primary_pressed;
    Color container, on_container;
    Color accent, accent_text, accent_container, on_accent_container;
    Color outline;         ///< decoration, the track of a ring
    Color outline_strong;  ///< the edge of a control, focus
    Color hero, hero_end;  ///< the one large card of a screen, from corner to corner
    Color on_hero;
    Color heat[4];  ///< colours of a chart in one hue, from nothing to much
    Color shadow;   ///< shadow under what stands out; none in high contrast
    FigureColors figure;
    bool night = false;     ///< true: a night theme; targets are larger
    bool contrast = false;  ///< true: high contrast; edges are drawn, gradients are not

    bool operator==(const Theme&) const = default;
};

const Theme& light_theme();
const Theme& dark_theme();
const Theme& night_theme();           ///< dim and warm
const Theme& contrast_theme();        ///< black on white
const Theme& dark_contrast_theme();   ///< white on black
const Theme& night_contrast_theme();  ///< amber on black

/// Blends two themes, for going from one to the other; `t` from 0 to 1.
Theme mix(const Theme& from, const Theme& to, float t);

/// Distances and sizes, in dp.
namespace size {
constexpr float margin = 20;
constexpr float gap = 12;
constexpr float small_gap = 8;
constexpr float target = 48;        ///< least size of anything that can be tapped
constexpr float night_target = 72;  ///< least size of anything that can be tapped at night
constexpr float cramp_target = 96;
constexpr float big_target = 64;
constexpr float pause_target = 88;
constexpr float card_radius = 20;
constexpr float hero_radius = 28;
constexpr float thumb_radius = 16;
constexpr float widest_column = 560;  ///< text wider than this is hard to read
}  // namespace size

}  // namespace legato::ui
