#include "core/settings/quietest.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace legato;

namespace {

// Somebody who hears what is at least so loud.
QuietestTrial found_by(int threshold) {
    QuietestTrial trial;
    for (int answers = 0; !trial.is_over; ++answers) {
        REQUIRE(answers < 20);
        trial = after(trial, trial.percent >= threshold);
    }
    return trial;
}

}  // namespace

TEST_CASE("the volume that is found is heard, and the next softer one would not be") {
    for (int threshold = 1; threshold <= 100; ++threshold) {
        const QuietestTrial found = found_by(threshold);
        CHECK(found.is_heard);
        CHECK(found.percent >= std::min(threshold, 100));
        const QuietestTrial softer = after({found.percent, false, true}, true);
        if (!softer.is_over) CHECK(softer.percent < threshold);
    }
}

TEST_CASE("a tone that is not even heard at full volume is told, and nothing is made softer") {
    const QuietestTrial found = found_by(101);
    CHECK(found.is_over);
    CHECK_FALSE(found.is_heard);
    CHECK(found.percent == 100);
}

TEST_CASE("each step is about 3 dB softer, and none is silent") {
    for (std::size_t i = 1; i < quietest_steps.size(); ++i) {
        const double db =
            20 * std::log10(static_cast<double>(quietest_steps[i]) / quietest_steps[i - 1]);
        CHECK(db == Approx(-3).margin(0.6));
    }
    CHECK(quietest_steps.back() > 0);
}
