#include "ui/paint/fonts.h"
#include "support/places.h"

#include <imgui.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <string_view>

#include "support/places.h"
#include "ui/paint/icon.h"
#include "ui/paint/letters.h"

using namespace legato::ui;

TEST_CASE("the picture of all letters stays small on dense screens and with large text") {
    for (const float scale : {1.F, 2.F, 3.F, 4.F})
        for (const float text : {0.85F, 1.F, 1.3F, 2.F}) {
            ImFontAtlas atlas;
            const Fonts fonts = load_fonts(atlas, legato::places::fonts, scale, text);
            INFO("scale " << scale << ", text " << text << ": " << atlas.TexWidth << "x"
                          << atlas.TexHeight);
            CHECK(atlas.TexWidth * atlas.TexHeight * 4 <= 16 * 1024 * 1024);
            CHECK(std::max(atlas.TexWidth, atlas.TexHeight) <= 4096);
            // Less than the cap on what is stored: on the screen every style has its own size.
            CHECK(fonts[Text::body].height < fonts[Text::cue].height);
            CHECK(fonts[Text::cue].height * scale >= 24 * scale * text - 1);
        }
}

TEST_CASE("on an ordinary screen every letter is made in just its size") {
    for (const float scale : {1.F, 2.F}) {
        ImFontAtlas atlas;
        const Fonts fonts = load_fonts(atlas, legato::places::fonts, scale, 1);
        for (const Text style : {Text::cue, Text::body, Text::strong, Text::label, Text::caption}) {
            INFO("scale " << scale << ", style " << static_cast<int>(style));
            CHECK(fonts[style].font->FontSize == fonts[style].height * scale);
        }
    }
}

TEST_CASE("the font files have every icon, digit and Latin letter that is drawn") {
    ImFontAtlas atlas;
    const Fonts fonts = load_fonts(atlas, legato::places::fonts, 1, 1);
    if (!fonts.complete) return;  // no fonts on this machine; the window says so
    const auto has = [](const ImFont* font, unsigned letter) {
        return font->FindGlyphNoFallback(static_cast<ImWchar>(letter)) != nullptr;
    };
    for (const Icon icon : all_icons) {
        INFO("icon " << static_cast<int>(icon));
        if (icon != Icon::none) CHECK(has(fonts.icons.font, code_of(icon)));
    }
    for (const char digit : std::string_view("0123456789:"))
        CHECK(has(fonts[Text::digits].font, static_cast<unsigned>(digit)));
    for (const Text style : {Text::display, Text::cue, Text::strong, Text::caption}) {
        for (unsigned letter = 0x20; letter <= 0x17E; ++letter) {
            const bool is_control = letter >= 0x7F && letter < 0xA0;
            const bool is_deprecated = letter == 0x149;  // 'n; nobody writes it so any more
            INFO("style " << static_cast<int>(style) << ", letter " << letter);
            if (!is_control && !is_deprecated) CHECK(has(fonts[style].font, letter));
        }
        for (const unsigned mark : {0x2013U, 0x2019U, 0x201CU, 0x2026U})
            CHECK(has(fonts[style].font, mark));
    }
}
