#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <sstream>

#include "support/picture.h"
#include "support/places.h"
#include "support/pose_book.h"
#include "ui/samples/all.h"

using namespace legato;
using namespace legato::testing;

namespace {

// True linear luminance of a whole picture, 0 to 1: the light that falls into a dark bedroom.
double light_of(const Picture& picture) {
    static const std::array<double, 256> linear = [] {
        std::array<double, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double part = static_cast<double>(i) / 255;
            values[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    double sum = 0;
    for (std::size_t i = 0; i + 2 < picture.pixels.size(); i += 3)
        sum += 0.2126 * linear[picture.pixels[i]] + 0.7152 * linear[picture.pixels[i + 1]] +
               0.0722 * linear[picture.pixels[i + 2]];
    return sum * 3 / static_cast<double>(picture.pixels.size());
}

}  // namespace

TEST_CASE("every screen gives at night at most a twenty-fifth of the light it gives by day") {
    Photographer photographer{places::fonts};
    std::ostringstream too_bright;
    const auto screens = sample::all_screens(&sample::shipped_poses());
    REQUIRE(screens.size() > 50);
    struct Shown {
        int width, height;
        float text_scale;
    };
    for (const auto& [width, height, text_scale] :
         {Shown{360, 640, 2}, {412, 915, 1}, {915, 412, 2}}) {
        const ui::Viewport viewport{width, height, 1, {}};
        for (const auto& [name, screen] : screens) {
            const auto take = [&](const ui::Theme& theme) {
                return photographer.take(viewport, {.theme = theme, .text_scale = text_scale},
                                         screen);
            };
            const auto night = take(ui::night_theme()), day = take(ui::light_theme());
            REQUIRE(night);
            REQUIRE(day);
            const double part = light_of(*night) / light_of(*day);
            if (part > 0.04)
                too_bright << name << ' ' << width << 'x' << height << " text " << text_scale
                           << ": " << part << '\n';
        }
    }
    INFO(too_bright.str());
    CHECK(too_bright.str().empty());
}
