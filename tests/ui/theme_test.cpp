#include <catch2/catch.hpp>

#include <cmath>

#include "support/themes.h"

using namespace legato::ui;

namespace {

double linear(std::uint8_t value) {
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}
double luminance(Color c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}
double contrast(Color a, Color b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace

TEST_CASE("every text can be read on its background") {
    for (const auto& [name, shown] : legato::testing::all_themes()) {
        const Theme* theme = &shown;
        INFO(name);
        CHECK(contrast(theme->ink, theme->background) >= 4.5);
        CHECK(contrast(theme->ink, theme->surface) >= 4.5);
        CHECK(contrast(theme->ink, theme->surface_pressed) >= 4.5);
        CHECK(contrast(theme->ink_soft, theme->background) >= 4.5);
        CHECK(contrast(theme->ink_soft, theme->surface) >= 4.5);
        CHECK(contrast(theme->ink_soft, theme->surface_pressed) >= 4.5);
        CHECK(contrast(theme->on_primary, theme->primary) >= 4.5);
        CHECK(contrast(theme->on_primary, theme->primary_pressed) >= 4.5);
        CHECK(contrast(theme->on_container, theme->container) >= 4.5);
        CHECK(contrast(theme->on_container, theme->outline) >= 4.5);  // a pressed button
        CHECK(contrast(theme->accent_text, theme->background) >= 4.5);
        CHECK(contrast(theme->on_accent_container, theme->accent_container) >= 4.5);
        CHECK(contrast(theme->outline_strong, theme->background) >= 3);
        CHECK(contrast(theme->primary, theme->outline) >= 3);  // a ring and its track
    }
}

TEST_CASE("the night is dim and warm") {
    const Theme& night = night_theme();
    CHECK(luminance(night.background) < 0.04 * luminance(light_theme().background));
    for (const Color c :
         {night.ink, night.ink_soft, night.primary, night.accent, night.container}) {
        CHECK(c.r > c.g);
        CHECK(c.g > c.b);
    }
}
