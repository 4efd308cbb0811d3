#include "core/routine/wording.h"

#include <catch2/catch.hpp>

using namespace legato;

TEST_CASE("words in braces become the sides and numbers of their place") {
    const Place place{Side::right, Side::left, 2, 3};
    CHECK(fill_in("{Side} heel down, {other} knee bent", place) ==
          "Right heel down, left knee bent");
    CHECK(fill_in("{First} or {second}", place) == "Left or right");
    CHECK(fill_in("Hold ({n} of {of})", place) == "Hold (2 of 3)");
    CHECK(fill_in("nothing to fill", place) == "nothing to fill");
    CHECK(fill_in("{side", place) == "{side");
    CHECK(fill_in("", place).empty());
}

TEST_CASE("a word in braces that nobody knows is found") {
    CHECK_FALSE(unknown_word("{Side} and {other}, {n} of {of}"));
    CHECK(unknown_word("{sied} foot") == "{sied}");
    CHECK(unknown_word("{side} {foot}") == "{foot}");
    CHECK(unknown_word("{side") == "{");
    CHECK(unknown_word("side}") == "}");
    CHECK(unknown_word("{}") == "{}");
    CHECK(names_a_side("the {Other} knee"));
    CHECK_FALSE(names_a_side("the {first} knee"));
}
