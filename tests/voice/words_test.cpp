#include "voice/words.h"

#include <catch2/catch.hpp>

using namespace legato::voice;
using Words = std::vector<std::string>;

TEST_CASE("a line is compared by its words, however it is written") {
    CHECK(words_of("An arm’s length – “softly”, 10 times. Hold 30!") ==
          Words{"an", "arm's", "length", "softly", "ten", "times", "hold", "30"});
    CHECK(words_of("…").empty());
}

TEST_CASE("words that are missing, others and too many are errors, and others are told") {
    const auto of = [](const char* said, const char* heard) {
        return compared(words_of(said), words_of(heard));
    };
    CHECK(of("Right foot back.", "right foot back").errors == 0);
    const Comparison other = of("Last one on the right.", "last one on the ride");
    CHECK(other.errors == 1);
    CHECK(of("Last one.", "the last one now").errors == 2);
    CHECK(other.words == 5);
    CHECK(other.pairs.back() == std::pair<std::string, std::string>("right", "ride"));
    const Comparison missing = of("Your left foot.", "your foot");
    CHECK(missing.errors == 1);
    CHECK(missing.pairs[1] == std::pair<std::string, std::string>("left", ""));
    CHECK(of("two", "").errors == 1);
    CHECK(of("two", "").pairs.size() == 1);
}
