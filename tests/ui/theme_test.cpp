#include <catch2/catch.hpp>

#include <iterator>
#include <vector>

#include "support/seen.h"
#include "support/themes.h"

using namespace legato::ui;
using legato::testing::contrast;
using legato::testing::luminance;

namespace {

using Part = Color Theme::*;
struct Pair {
    const char* name;
    Part ink, ground;
};
// Every text with everything that it may stand on, pressed or not.
const std::vector<Pair> texts{
    {"ink on background", &Theme::ink, &Theme::background},
    {"ink on background_top", &Theme::ink, &Theme::background_top},
    {"ink on surface", &Theme::ink, &Theme::surface},
    {"ink on surface_pressed", &Theme::ink, &Theme::surface_pressed},
    {"ink_soft on background", &Theme::ink_soft, &Theme::background},
    {"ink_soft on background_top", &Theme::ink_soft, &Theme::background_top},
    {"ink_soft on surface", &Theme::ink_soft, &Theme::surface},
    {"ink_soft on surface_pressed", &Theme::ink_soft, &Theme::surface_pressed},
    {"on_primary on primary", &Theme::on_primary, &Theme::primary},
    {"on_primary on primary_pressed", &Theme::on_primary, &Theme::primary_pressed},
    {"on_container on container", &Theme::on_container, &Theme::container},
    {"on_container on surface_pressed", &Theme::on_container, &Theme::surface_pressed},
    {"accent_text on background", &Theme::accent_text, &Theme::background},
    {"accent_text on background_top", &Theme::accent_text, &Theme::background_top},
    {"accent_text on surface", &Theme::accent_text, &Theme::surface},
    {"on_accent_container on accent_container", &Theme::on_accent_container,
     &Theme::accent_container},
    {"on_accent_container on surface_pressed", &Theme::on_accent_container,
     &Theme::surface_pressed},
    {"on_hero on hero", &Theme::on_hero, &Theme::hero},
    {"on_hero on hero_end", &Theme::on_hero, &Theme::hero_end},
};
// What tells where a control is, or how far something has come.
const std::vector<Pair> edges{
    {"outline_strong on background", &Theme::outline_strong, &Theme::background},
    {"outline_strong on background_top", &Theme::outline_strong, &Theme::background_top},
    {"outline_strong on surface", &Theme::outline_strong, &Theme::surface},
    {"primary on background", &Theme::primary, &Theme::background},
    {"primary on surface", &Theme::primary, &Theme::surface},
    {"primary on outline", &Theme::primary, &Theme::outline},
    {"accent on background", &Theme::accent, &Theme::background},
    {"accent on accent_container", &Theme::accent, &Theme::accent_container},
    {"on_hero on hero", &Theme::on_hero, &Theme::hero},
};

}  // namespace

TEST_CASE("every text can be read on everything that it may stand on") {
    for (const auto& [name, theme] : legato::testing::all_themes())
        for (const Pair& pair : texts) {
            INFO(name << ": " << pair.name);
            CHECK(contrast(theme.*pair.ink, theme.*pair.ground) >= 4.5);
        }
}

TEST_CASE("text on the hero can be read all the way from one corner to the other") {
    for (const auto& [name, theme] : legato::testing::all_themes())
        for (int step = 0; step <= 20; ++step) {
            INFO(name << ", " << 5 * step << " %");
            const Color ground = mix(theme.hero, theme.hero_end, static_cast<float>(step) / 20);
            CHECK(contrast(theme.on_hero, ground) >= 4.5);
        }
}

TEST_CASE("the edges of what can be tapped can be seen") {
    for (const auto& [name, theme] : legato::testing::all_themes())
        for (const Pair& pair : edges) {
            INFO(name << ": " << pair.name);
            CHECK(contrast(theme.*pair.ink, theme.*pair.ground) >= 3);
        }
}

TEST_CASE("the steps of a chart are of one hue and can be told apart in grey") {
    for (const auto& [name, theme] : legato::testing::all_themes()) {
        INFO(name);
        for (std::size_t i = 0; i + 1 < std::size(theme.heat); ++i)
            CHECK(contrast(theme.heat[i], theme.heat[i + 1]) >= 1.3);
    }
}

TEST_CASE("high contrast has more of it than the theme it stands for") {
    for (const auto& [plain, sharp] : {std::pair{&light_theme(), &contrast_theme()},
                                       {&dark_theme(), &dark_contrast_theme()},
                                       {&night_theme(), &night_contrast_theme()}})
        for (const Pair& pair : texts) {
            INFO(pair.name);
            CHECK(contrast(sharp->*pair.ink, sharp->*pair.ground) >=
                  contrast(plain->*pair.ink, plain->*pair.ground) * 0.9);
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
