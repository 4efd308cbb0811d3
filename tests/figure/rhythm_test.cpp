#include "figure/rhythm.h"

#include <catch2/catch.hpp>

using namespace legato;
using namespace legato::figure;

namespace {

Phase pumping(std::vector<int> parts_ms, int reps) {
    Phase phase;
    phase.kind = PhaseKind::repeat;
    phase.reps = reps;
    for (const int ms : parts_ms) phase.tempo.push_back({Millis{ms}, ""});
    phase.length = phase.rep_length() * reps;
    return phase;
}

}  // namespace

TEST_CASE("a beat follows the tempo that is heard") {
    const Phase phase = pumping({1500, 1500}, 10);
    CHECK(beat_at(phase, Millis{0}).rep == 0);
    CHECK(beat_at(phase, Millis{1499}).part == 0);
    CHECK(beat_at(phase, Millis{1500}).part == 1);
    CHECK(beat_at(phase, Millis{3000}).rep == 1);
    CHECK(beat_at(phase, Millis{3750}).in_part == Approx(0.5));
    CHECK(beat_at(phase, phase.length + Millis{5000}).rep == 9);
}

TEST_CASE("a movement is at rest between repetitions and at its end where the tempo turns") {
    for (const auto& parts :
         {std::vector<int>{1500, 1500}, {1000, 5000, 2000}, {4000}, {5000, 3000}}) {
        const Phase phase = pumping(parts, 4);
        const Millis rep = phase.rep_length();
        for (int k = 0; k < 4; ++k)
            CHECK(there_and_back(beat_at(phase, rep * k)) == Approx(0).margin(0.001));
        const Millis turn = parts.size() == 1 ? rep / 2 : Millis{parts[0]};
        CHECK(there_and_back(beat_at(phase, turn)) == Approx(1).margin(0.001));
        float before = 0;
        for (Millis t{0}; t < rep * 2; t += Millis{20}) {
            const float now = there_and_back(beat_at(phase, t));
            CHECK(std::abs(now - before) < 0.06F);  // no jump
            before = now;
        }
    }
}

TEST_CASE("a phase without tempo or length has a beat all the same") {
    Phase phase;
    CHECK(beat_at(phase, Millis{0}).in_rep == Approx(0));
    phase.tempo = {{Millis{0}, ""}};
    CHECK(there_and_back(beat_at(phase, Millis{0})) == Approx(0));
}
