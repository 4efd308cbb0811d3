#include "booth/alignment.h"

#include <catch2/catch.hpp>

using namespace legato;
using namespace legato::booth;

namespace {

// Speech and silence, in seconds, one after the other.
std::vector<Burst> bursts(const std::vector<double>& lengths) {
    std::vector<Burst> all;
    std::size_t at = 100;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto frames = static_cast<std::size_t>(lengths[i] * 100);
        if (i % 2 == 0) all.push_back({at, at + frames});
        at += frames;
    }
    return all;
}

ExpectedLine line(double seconds, std::vector<double> pauses = {}) {
    return {Millis{static_cast<long>(seconds * 1000)}, std::move(pauses)};
}

const Ear all_differ{[](const Take&, const Take&) { return 20.0; },
                     [](std::size_t, const Take&) { return std::nullopt; }};

std::vector<std::vector<Take>> takes_of(const Alignment& found) {
    std::vector<std::vector<Take>> takes;
    for (const FoundLine& one : found.lines) takes.push_back(one.takes);
    return takes;
}
using Takes = std::vector<std::vector<Take>>;

}  // namespace

TEST_CASE("a pause within a line does not end it, though one between lines is no longer") {
    const std::vector<ExpectedLine> lines{line(4.6, {0.5}), line(2), line(5.7, {0.4, 0.67})};
    const auto found =
        align(bursts({2, 0.6, 2, 0.65, 2, 0.7, 2, 0.6, 1, 0.5, 1.6}), lines, all_differ).value();
    CHECK(takes_of(found) == Takes{{{0, 2}}, {{2, 3}}, {{3, 6}}});
    CHECK(found.others.empty());
}

TEST_CASE("a reader may be slower or quicker than the voice") {
    for (const double pace : {0.7, 1.0, 1.5}) {
        INFO(pace);
        std::vector<double> said;
        std::vector<ExpectedLine> lines;
        for (int i = 0; i < 12; ++i) {
            const double length = 1 + 0.7 * (i * 5 % 7);
            lines.push_back(line(length));
            said.insert(said.end(), {length * pace * (i % 2 == 0 ? 1.06 : 0.95), 1.5});
        }
        const auto found = align(bursts(said), lines, all_differ).value();
        CHECK(found.pace == Approx(pace).epsilon(0.1));
        for (std::size_t i = 0; i < lines.size(); ++i)
            CHECK(takes_of(found)[i] == std::vector<Take>{{i, i + 1}});
    }
}

TEST_CASE("a line that sounds like the one before was said again, another one was not") {
    const std::vector<ExpectedLine> lines{line(2), line(3.5), line(1.2), line(3)};
    const auto said = bursts({2, 1.2, 3.5, 1.5, 3.4, 1.5, 1.2, 1, 3});
    Ear second_again = all_differ;
    second_again.between = [](const Take& one, const Take& other) {
        return one == Take{1, 2} && other == Take{2, 3} ? 1.0 : 20.0;
    };
    CHECK(takes_of(align(said, lines, second_again).value()) ==
          Takes{{{0, 1}}, {{1, 2}, {2, 3}}, {{3, 4}}, {{4, 5}}});
    const Alignment other = align(said, lines, all_differ).value();
    CHECK(other.lines[1].takes.size() == 1);
    CHECK(other.others.size() == 1);
}

TEST_CASE("a line that was forgotten is missing, and the others are found") {
    const std::vector<ExpectedLine> lines{line(2), line(4), line(1), line(3), line(5)};
    const auto found = align(bursts({2, 1.2, 4, 1.5, 3, 1.5, 5}), lines, all_differ).value();
    CHECK(takes_of(found) == Takes{{{0, 1}}, {{1, 2}}, {}, {{2, 3}}, {{3, 4}}});
}

TEST_CASE("of two lines that are equally long the one that was forgotten is told by its sound") {
    const std::vector<double> lengths{2, 4, 3, 2.4, 5, 1.6, 3.5, 3.5, 2, 4.4, 2.8, 2.8};
    std::vector<ExpectedLine> lines;
    for (const double length : lengths) lines.push_back(line(length));
    for (const std::size_t forgotten : {6u, 7u}) {
        INFO(forgotten);
        std::vector<double> said;
        for (std::size_t i = 0; i < lengths.size(); ++i)
            if (i != forgotten) said.insert(said.end(), {lengths[i], 1.5});
        Ear ear = all_differ;
        ear.from_voice = [&](std::size_t one, const Take& take) {
            const std::size_t really = take.first < forgotten ? take.first : take.first + 1;
            return really == one ? 1.8 : 2.3;
        };
        const auto takes = takes_of(align(bursts(said), lines, ear).value());
        for (std::size_t i = 0; i < lines.size(); ++i) CHECK(takes[i].empty() == (i == forgotten));
    }
}

TEST_CASE("what is no line is left out, at the beginning, between and at the end") {
    const std::vector<ExpectedLine> lines{line(2), line(4), line(3), line(2.5), line(1.5), line(5)};
    const auto found =
        align(bursts({7, 2, 2, 1.5, 4, 1.5, 0.3, 1.5, 3, 2, 2.5, 2, 1.5, 1, 5, 2, 9}), lines,
              all_differ)
            .value();
    CHECK(takes_of(found) == Takes{{{1, 2}}, {{2, 3}}, {{4, 5}}, {{5, 6}}, {{6, 7}}, {{7, 8}}});
    CHECK(found.others == std::vector<Take>{{0, 1}, {3, 4}, {8, 9}});
}

TEST_CASE("nothing to hear and far too much to hear are told apart from a list") {
    const std::vector<ExpectedLine> lines{line(2), line(4)};
    CHECK(takes_of(align({}, lines, all_differ).value()) == Takes{{}, {}});
    CHECK_FALSE(align({}, {}, all_differ));
    const std::vector<Burst> many(1'000'000, Burst{0, 10});
    CHECK_FALSE(align(many, lines, all_differ));
}

TEST_CASE("the signs of a line tell where it has pauses") {
    CHECK(pauses_in("two").empty());
    CHECK(pauses_in("Leg straight.").empty());
    CHECK(pauses_in("For 1.5 minutes.").empty());
    const auto pauses = pauses_in("Leg straight. Leg straight. Toes up.");
    REQUIRE(pauses.size() == 2);
    CHECK(pauses[0] == Approx(0.36).margin(0.04));
    CHECK(pauses[1] == Approx(0.75).margin(0.04));
}
