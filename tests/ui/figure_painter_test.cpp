#include "ui/figure_painter.h"

#include <cmath>

#include "support/pose_book.h"
#include "support/shown_routines.h"
#include "ui/draw_list.h"

using namespace legato;
using namespace legato::ui;

namespace {

const Stage stage = circular_stage({206, 342}, 132);

}  // namespace

TEST_CASE("a frame of any exercise stays within 15,000 vertices, and within its stage") {
    DrawListOnly drawn;
    for (const auto& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        for (const Phase& phase : timeline.phases)
            for (const Millis into :
                 {Millis{100}, Millis{700}, Millis{2100}, phase.length - Millis{400}}) {
                drawn.clear();
                Canvas canvas = drawn.canvas();
                paint_figure(
                    canvas,
                    figure::figure_at(sample::shipped_poses(), timeline, phase.start + into),
                    dark_figure(), stage);
                INFO(routine.id << ", " << phase.title);
                REQUIRE(drawn.vertices() > 300);
                REQUIRE(drawn.vertices() < 15'000);
                for (const ImDrawVert& v : drawn.list().VtxBuffer) {
                    REQUIRE(std::isfinite(v.pos.x));
                    REQUIRE(std::hypot(v.pos.x - 412, v.pos.y - 684) < 264 + 2);
                }
            }
    }
}

TEST_CASE("the three sets of colors tell skin, clothes and surroundings apart") {
    const auto luminance = [](Color color) {
        const auto channel = [](std::uint8_t value) {
            const float c = static_cast<float>(value) / 255;
            return c <= 0.03928F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
        };
        return 0.2126F * channel(color.r) + 0.7152F * channel(color.g) + 0.0722F * channel(color.b);
    };
    const auto contrast = [&](Color a, Color b) {
        const float x = luminance(a) + 0.05F, y = luminance(b) + 0.05F;
        return std::max(x, y) / std::min(x, y);
    };
    for (const FigureColors* colors : {&light_figure(), &dark_figure(), &night_figure()}) {
        for (const figure::Role role :
             {figure::Role::skin, figure::Role::top, figure::Role::leg, figure::Role::arrow})
            CHECK(contrast(colors->of(role).base, colors->stage_bottom) > 1.4F);
        CHECK(contrast(colors->of(figure::Role::leg).base, colors->of(figure::Role::leg_far).base) >
              1.2F);
        CHECK(contrast(colors->of(figure::Role::glow).base, colors->of(figure::Role::leg).base) >
              1.1F);
        CHECK(contrast(colors->of(figure::Role::arrow).base, colors->stage_bottom) > 3.0F);
    }
    for (const Tone& tone : night_figure().tones) {
        CHECK(tone.base.b <= tone.base.r / 2 + 4);
    }
}
