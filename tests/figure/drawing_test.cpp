#include "figure/drawing.h"

#include <catch2/catch.hpp>

#include "figure/body.h"

using namespace legato::figure;

TEST_CASE("a hull goes around its circles, counter-clockwise and convex") {
    const std::array circles{Circle{{0, 0}, 0.1F}, Circle{{0.3F, 0.05F}, 0.05F},
                             Circle{{0.1F, 0.02F}, 0.02F}};
    const auto outline = hull_of(circles);
    REQUIRE(outline.size() > 10);
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec a = outline[i], b = outline[(i + 1) % outline.size()],
                  c = outline[(i + 2) % outline.size()];
        CHECK(cross(b - a, c - b) > 0);
        for (const Circle& circle : circles) CHECK(cross(b - a, circle.centre - a) > 0);
    }
}

TEST_CASE("a smooth curve goes through its points") {
    const std::array through{Vec{0, 0}, Vec{1, 2}, Vec{3, 1}};
    const auto curve = smooth_open(through, 4);
    REQUIRE(curve.size() == 9);
    CHECK(length(curve[0] - through[0]) < 1e-5F);
    CHECK(length(curve[4] - through[1]) < 1e-5F);
    CHECK(length(curve[8] - through[2]) < 1e-5F);
    CHECK(smooth_closed(through, 4).size() == 12);
    CHECK(smooth_open({}).empty());
}

TEST_CASE("widths meet the places they are given for and stay between them") {
    const std::array profile{Width{0, 1, 2}, Width{1, 2, 2}, Width{2, 0.5F, 3}};
    CHECK(width_at(profile, 0).front == Approx(1));
    CHECK(width_at(profile, 1).front == Approx(2));
    CHECK(width_at(profile, 2).back == Approx(3));
    CHECK(width_at(profile, -5).front == Approx(1));
    CHECK(width_at(profile, 9).back == Approx(3));
}

TEST_CASE("both edges of a limb run beside it, however far it bends") {
    const std::array profile{Width{0, 0.05F, 0.05F}, Width{1, 0.04F, 0.04F},
                             Width{2, 0.02F, 0.02F}};
    for (int bend = 0; bend <= 140; bend += 10) {
        INFO(bend);
        const Vec knee{0, -0.245F};
        const Limb limb{{0, 0},
                        knee,
                        knee + direction(radians(-90 - static_cast<float>(bend))) * 0.246F,
                        0.058F};
        std::vector<Vec> front, back;
        limb.edges(profile, 0, 2, 0.05F, front, back);
        REQUIRE(front.size() == back.size());
        for (std::size_t i = 0; i < front.size(); ++i) CHECK(length(front[i] - back[i]) < 0.16F);
    }
}

TEST_CASE("mirroring twice gives the same drawing") {
    Drawing drawing;
    drawing.disc(Role::skin, {0.2F, 0.1F}, 0.05F);
    const auto before = drawing.points;
    drawing.mirror();
    CHECK(drawing.points[0].x == Approx(-before[0].x));
    drawing.mirror();
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(length(drawing.points[i] - before[i]) < 1e-6F);
}
