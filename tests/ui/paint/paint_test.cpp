#include <catch2/catch.hpp>

#include "draw_list.h"
#include "ui/paint/ring.h"
#include "ui/paint/shapes.h"
#include "ui/paint/soft.h"
#include "ui/paint/text.h"

using namespace legato::ui;
using namespace legato::ui::paint;

namespace {

unsigned alpha_of(ImU32 colour) {
    return (colour >> IM_COL32_A_SHIFT) & 255;
}

}  // namespace

TEST_CASE("colours mix and fade") {
    CHECK(hex(0xFF8000) == IM_COL32(255, 128, 0, 255));
    CHECK(alpha_of(faded(hex(0xFFFFFF), 0.5F)) == 128);
    CHECK(mix(hex(0x000000), hex(0xFFFFFF), 0.5F) == hex(0x808080));
    CHECK(mix(hex(0x102030), hex(0xFFFFFF), -3) == hex(0x102030));
}

TEST_CASE("a gradient recolours a shape and keeps its soft edge") {
    DrawListOnly drawn;
    const Canvas canvas = drawn.canvas();
    with_gradient(canvas, {0, 0}, {0, 100}, hex(0xFF0000), hex(0x0000FF), [&] {
        disc(canvas, {50, 50}, 50, hex(0xFFFFFF));
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

TEST_CASE(
    "a ring keeps its radius and thickness, and its round ends reach half a thickness beyond") {
    DrawListOnly drawn;
    ring(drawn.canvas(1), {200, 200}, {100, 12, hex(0xFFFFFF), hex(0xFFFFFF), true}, 0, 1.5F);
    float least = 1e9F, most = 0, lowest = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        const float r = std::hypot(v.pos.x - 200, v.pos.y - 200);
        least = std::min(least, r);
        most = std::max(most, r);
        lowest = std::min(lowest, v.pos.y - 200);
    }
    CHECK(least == Approx(94).margin(0.8));
    CHECK(most == Approx(106).margin(0.8));
    CHECK(lowest == Approx(-6).margin(0.8));
}

TEST_CASE("progress of nothing draws nothing, the whole has no ends") {
    DrawListOnly drawn;
    const RingStyle style{100, 12, hex(0xFFFFFF), hex(0xFF0000), true};
    progress_ring(drawn.canvas(), {200, 200}, style, 0);
    CHECK(drawn.vertices() == 0);
    progress_ring(drawn.canvas(), {200, 200}, style, 2);
    float highest = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer)
        highest = std::max(highest, std::hypot(v.pos.x - 400, v.pos.y - 400));
    CHECK(highest == Approx(212).margin(1));
}

TEST_CASE("shadows and glows fade to nothing at their rim") {
    DrawListOnly drawn;
    soft_shadow(drawn.canvas(), {{20, 20}, {120, 80}}, 16, 14, 5, hex(0x000000, 0.5F));
    glow(drawn.canvas(), {60, 60}, {90, 60}, 5, 20, hex(0xFF0000));
    unsigned most = 0;
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        most = std::max(most, alpha_of(v.col));
        if (v.pos.x < 2 * (20 - 13)) CHECK(alpha_of(v.col) < 12);
    }
    CHECK(most == 255);
}

TEST_CASE("a stage cuts off what reaches beyond it") {
    DrawListOnly drawn;
    const Canvas canvas = drawn.canvas();
    for (const Stage& stage : {circular_stage({100, 100}, 60), Stage{{{20, 40}, {180, 120}}, 16}}) {
        drawn.clear();
        const int vertices = drawn.vertices(), indices = drawn.list().IdxBuffer.Size;
        rounded(canvas, {{0, 0}, {400, 90}}, 10, hex(0xFFFFFF));
        clip_to_stage(canvas, stage, vertices, indices);
        REQUIRE(drawn.vertices() > vertices);
        for (const ImDrawVert& v : drawn.list().VtxBuffer) {
            CHECK(v.pos.x > stage.box.min.x * 2 - 0.5F);
            CHECK(v.pos.x < stage.box.max.x * 2 + 0.5F);
            CHECK(v.pos.y < 181);
        }
        // Nothing is left of what lies wholly outside.
        const int before = drawn.vertices();
        const int first_index = drawn.list().IdxBuffer.Size;
        disc(canvas, {900, 900}, 20, hex(0xFFFFFF));
        clip_to_stage(canvas, stage, before, first_index);
        CHECK(drawn.vertices() == before);
    }
}

TEST_CASE("a floor fills the part of its stage that lies below") {
    DrawListOnly drawn;
    fill_beyond(drawn.canvas(1), circular_stage({100, 100}, 50), {100, 120}, {0, 1}, hex(0xFFFFFF),
                hex(0x888888), 30);
    REQUIRE(drawn.vertices() > 6);
    for (const ImDrawVert& v : drawn.list().VtxBuffer) {
        CHECK(v.pos.y > 119);
        CHECK(std::hypot(v.pos.x - 100, v.pos.y - 100) < 51);
    }
    drawn.clear();
    fill_beyond(drawn.canvas(1), circular_stage({100, 100}, 50), {100, 500}, {0, 1}, hex(0xFFFFFF),
                hex(0x888888), 30);
    CHECK(drawn.vertices() == 0);
}

TEST_CASE("countdown digits stand in cells of one width") {
    DrawListOnly drawn;
    const Canvas canvas = drawn.canvas();
    const TextStyle style{ImGui::GetFont(), 40};
    CHECK(digits_width(canvas, style, "1:11") == Approx(digits_width(canvas, style, "8:88")));
    CHECK(digits_width(canvas, style, "0:00") < digits_width(canvas, style, "10:00"));
}

TEST_CASE("text is broken at spaces, and inside a word only if it must be") {
    DrawListOnly drawn;
    const Canvas canvas = drawn.canvas();
    const TextStyle style{ImGui::GetFont(), 16};
    const std::string text = "Heel stays down. Lean in, breathe out.";
    const auto lines = wrapped(canvas, style, text, 120);
    REQUIRE(lines.size() > 1);
    std::string joined;
    for (const std::string& part : lines) {
        CHECK(width_of(canvas, style, part) <= 120);
        joined += (joined.empty() ? "" : " ") + part;
    }
    CHECK(joined == text);
    CHECK(wrapped(canvas, style, "", 120).size() == 1);
    CHECK(wrapped(canvas, style, "one\ntwo", 500) == std::vector<std::string>{"one", "two"});
    std::string together;
    for (const std::string& part : wrapped(canvas, style,
                                           "Wadenkrampfgymnastik\xC3\xBC"
                                           "bung",
                                           60)) {
        CHECK(width_of(canvas, style, part) <= 60);
        together += part;
    }
    CHECK(together ==
          "Wadenkrampfgymnastik\xC3\xBC"
          "bung");
    CHECK(wrapped(canvas, style, "abc", 0).size() == 3);  // never stands still
    CHECK(paragraph(canvas, style, {0, 0}, hex(0xFFFFFF), lines) ==
          Approx(16 * 1.4F * static_cast<float>(lines.size())));
}

TEST_CASE("letters of an overline stand apart") {
    DrawListOnly drawn;
    const Canvas canvas = drawn.canvas();
    TextStyle style{ImGui::GetFont(), 12};
    const float tight = width_of(canvas, style, "TONIGHT");
    style.spacing = 0.9F;
    CHECK(width_of(canvas, style, "TONIGHT") == Approx(tight + 6 * 0.9F));
}
