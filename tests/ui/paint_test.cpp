#include <catch2/catch.hpp>

#include "ui/draw_list.h"
#include "ui/paint/blob.h"
#include "ui/paint/gradient.h"
#include "ui/paint/ring.h"
#include "ui/paint/soft.h"
#include "ui/paint/stage.h"
#include "ui/paint/text.h"

using namespace legato::ui;

namespace {

unsigned alpha_of(ImU32 colour) {
    return (colour >> IM_COL32_A_SHIFT) & 255;
}

}  // namespace

TEST_CASE("colors mix and fade") {
    CHECK(rgb(0xFF8000) == Color{255, 128, 0, 255});
    CHECK(faded(rgb(0xFFFFFF), 0.5F).a == 128);
    CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), 0.5F) == rgb(0x808080));
    CHECK(mix(rgb(0x102030), rgb(0xFFFFFF), -3) == rgb(0x102030));
}

TEST_CASE("a gradient recolors a shape and keeps its soft edge") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas();
    with_gradient(canvas, {0, 0}, {0, 100}, rgb(0xFF0000), rgb(0x0000FF), [&] {
        canvas.disc({50, 50}, 50, rgb(0xFFFFFF));
    });
    REQUIRE(drawn.vertices() > 20);
    bool clear = false;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        clear = clear || alpha_of(v.col) == 0;
        const auto blue = static_cast<float>((v.col >> IM_COL32_B_SHIFT) & 255);
        CHECK(blue == Approx(std::clamp(v.pos.y / 200, 0.F, 1.F) * 255).margin(3));
    }
    CHECK(clear);
}

TEST_CASE("a ring keeps its radius and width, and its round ends reach half a width beyond") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas(1);
    draw_ring(canvas, {200, 200}, {100, 12, rgb(0xFFFFFF), rgb(0xFFFFFF)}, 0.25F, 0.5F);
    float least = 1e9F, most = 0, highest = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        const float r = std::hypot(v.pos.x - 200, v.pos.y - 200);
        least = std::min(least, r);
        most = std::max(most, r);
        highest = std::min(highest, v.pos.y - 200);
    }
    CHECK(least == Approx(94).margin(0.8));
    CHECK(most == Approx(106).margin(0.8));
    CHECK(highest == Approx(-6).margin(0.8));
}

TEST_CASE("nothing of a ring draws nothing, the whole has no ends") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas();
    const RingStyle style{100, 12, rgb(0xFFFFFF), rgb(0xFF0000)};
    draw_ring(canvas, {200, 200}, style, 0, 0);
    CHECK(drawn.vertices() == 0);
    draw_ring(canvas, {200, 200}, style, 0, 1);
    float highest = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer)
        highest = std::max(highest, std::hypot(v.pos.x - 400, v.pos.y - 400));
    CHECK(highest == Approx(212).margin(1));
}

TEST_CASE("a blob is the hull of its discs") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas(1);
    const Disc discs[] = {{{100, 100}, 20}, {{200, 100}, 8}};
    blob(canvas, discs, rgb(0xFFFFFF));
    float left = 1e9F, right = 0, lowest = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        left = std::min(left, v.pos.x);
        right = std::max(right, v.pos.x);
        lowest = std::max(lowest, v.pos.y);
    }
    CHECK(left == Approx(80).margin(1));
    CHECK(right == Approx(208).margin(1));
    CHECK(lowest == Approx(120).margin(1));
}

TEST_CASE("shadows and glows fade to nothing at their rim") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas();
    soft_shadow(canvas, {20, 20, 100, 60}, 16, 14, 5, faded(rgb(0x000000), 0.5F));
    glow(canvas, {60, 60}, {90, 60}, 5, 20, rgb(0xFF0000));
    unsigned most = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        most = std::max(most, alpha_of(v.col));
        if (v.pos.x < 2 * (20 - 13)) CHECK(alpha_of(v.col) < 12);
    }
    CHECK(most == 255);
}

TEST_CASE("a stage cuts off what reaches beyond it") {
    DrawListOnly drawn;
    for (const Stage& stage : {circular_stage({100, 100}, 60), Stage{{20, 40, 160, 80}, 16}}) {
        drawn.clear();
        Canvas canvas = drawn.canvas();
        const int vertices = drawn.vertices();
        StageCut edge(canvas, stage);
        canvas.fill({0, 0, 400, 90}, rgb(0xFFFFFF), 10);
        edge.cut();
        REQUIRE(drawn.vertices() > vertices);
        for (const ImDrawVert& v : drawn.list().VtxBuffer) {
            CHECK(v.pos.x > stage.box.x * 2 - 0.5F);
            CHECK(v.pos.x < stage.box.right() * 2 + 0.5F);
            CHECK(v.pos.y < 181);
        }
        // Nothing is left of what lies wholly outside.
        const int before = drawn.vertices();
        canvas.disc({900, 900}, 20, rgb(0xFFFFFF));
        edge.cut();
        CHECK(drawn.vertices() == before);
    }
}

TEST_CASE("a floor fills the part of its stage that lies below") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas(1);
    const Stage stage = circular_stage({100, 100}, 50);
    fill_beyond(canvas, stage, {{100, 120}, {0, 1}, rgb(0xFFFFFF), rgb(0x888888), 30});
    REQUIRE(drawn.vertices() > 6);
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        CHECK(v.pos.y > 119);
        CHECK(std::hypot(v.pos.x - 100, v.pos.y - 100) < 51);
    }
    drawn.clear();
    Canvas empty = drawn.canvas(1);
    fill_beyond(empty, stage, {{100, 500}, {0, 1}, rgb(0xFFFFFF), rgb(0x888888), 30});
    CHECK(drawn.vertices() == 0);
}

TEST_CASE("letters of an overline stand apart") {
    DrawListOnly drawn;
    Canvas canvas = drawn.canvas();
    const float tight = text_width(canvas, "N\xC3\x84HE", Text::overline);
    drawn.fonts().faces[static_cast<std::size_t>(Text::overline)].spacing = 0.9F;
    CHECK(text_width(canvas, "N\xC3\x84HE", Text::overline) == Approx(tight + 3 * 0.9F));
    draw_text(canvas, {0, 0, 200, 20}, "NEXT", Text::overline, rgb(0xFFFFFF));
    REQUIRE(drawn.vertices() == 16);
    float rightmost = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) rightmost = std::max(rightmost, v.pos.x);
    CHECK(rightmost == Approx(2 * text_width(canvas, "NEXT", Text::overline)).margin(4));
}
