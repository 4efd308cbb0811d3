#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

#include "pictures/golden_screens.h"
#include "support/picture_file.h"
#include "support/places.h"
#include "support/pose_book.h"

using namespace legato::testing;

namespace {

// Fonts of another version and other graphics drivers move the edge of a letter by a part of a
// pixel; somebody who looks at the screen sees none of it. So means of small fields are compared.
constexpr int field = 6;                  // pixels
constexpr int most_difference = 24;       // of 255, in the mean of a field
constexpr double most_different = 0.004;  // of all fields

double part_that_differs(const Picture& a, const Picture& b) {
    if (a.width != b.width || a.height != b.height) return 1;
    int fields = 0, different = 0;
    for (int top = 0; top + field <= a.height; top += field)
        for (int left = 0; left + field <= a.width; left += field) {
            int most = 0;
            for (int channel = 0; channel < 3; ++channel) {
                int sum = 0;
                for (int y = top; y < top + field; ++y)
                    for (int x = left; x < left + field; ++x) {
                        const auto at = static_cast<std::size_t>(3 * (y * a.width + x) + channel);
                        sum += a.pixels[at] - b.pixels[at];
                    }
                most = std::max(most, std::abs(sum) / (field * field));
            }
            ++fields;
            different += most > most_difference ? 1 : 0;
        }
    return static_cast<double>(different) / fields;
}

const std::filesystem::path kept{legato::places::golden}, drawn{legato::places::drawn};

}  // namespace

TEST_CASE("screens look as they did when somebody last looked at them") {
    Photographer photographer{legato::places::fonts};
    REQUIRE(golden_screens().size() <= 8);
    for (const GoldenScreen& golden : golden_screens()) {
        const auto now = take_golden(photographer, legato::sample::shipped_poses(), golden);
        const auto then = read_png(kept / (golden.name + ".png"));
        INFO(golden.name << ": drawn now in " << (drawn / golden.name).string()
                         << ".png. If the change is meant: platform/desktop/shots tests/golden "
                            "golden");
        REQUIRE(now);
        REQUIRE(then);
        const double differs = part_that_differs(*now, *then);
        if (differs > most_different) write_png(*now, drawn / (golden.name + ".png"));
        CHECK(differs <= most_different);
    }
}

TEST_CASE("the comparison sees a button that moved, and no edge that is a little softer") {
    const GoldenScreen golden = golden_screens().front();
    const auto picture = read_png(kept / (golden.name + ".png"));
    REQUIRE(picture);
    Picture moved = *picture, softer = *picture;
    const auto row = static_cast<std::size_t>(3 * picture->width);
    const auto middle =
        static_cast<std::ptrdiff_t>(row * static_cast<std::size_t>(picture->height / 3));
    std::rotate(moved.pixels.begin() + middle,
                moved.pixels.begin() + middle + static_cast<std::ptrdiff_t>(4 * row),
                moved.pixels.begin() + 2 * middle);
    for (std::size_t i = row + 3; i < softer.pixels.size(); ++i)
        softer.pixels[i] =
            static_cast<unsigned char>((3 * picture->pixels[i] + picture->pixels[i - 3] + 2) / 4);
    CHECK(part_that_differs(moved, *picture) > most_different);
    CHECK(part_that_differs(softer, *picture) <= most_different);
}
