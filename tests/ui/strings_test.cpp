#include "ui/strings.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>

using namespace legato::ui;

namespace {
using Catalogue = std::map<std::string, std::string, std::less<>>;
}

TEST_CASE("without a catalogue texts are as the sources have them") {
    CHECK(english()("Go on") == "Go on");
    CHECK(english()("") == "");
    CHECK(english()("Step {n} of {count}", {{"n", "3"}, {"count", "14"}}) == "Step 3 of 14");
}

TEST_CASE("a catalogue has its own order of places, and what it lacks stays English") {
    const Strings german(Catalogue{{"Step {n} of {count}", "Von {count} Schritten: {n}"}});
    CHECK(german("Step {n} of {count}", {{"n", "3"}, {"count", "14"}}) == "Von 14 Schritten: 3");
    CHECK(german("Go on") == "Go on");
}

TEST_CASE("every place of a name is filled, and what is filled in is not read again") {
    CHECK(english()("{n}, {n} and {n}", {{"n", "1"}}) == "1, 1 and 1");
    CHECK(english()("{a} {b}", {{"a", "{b}"}, {"b", "{a}"}}) == "{b} {a}");
    CHECK(english()("{a", {{"a", "x"}}) == "{a");
    CHECK(english()("{} {ab}", {{"a", "x"}}) == "{} {ab}");
    CHECK(english()("{n} left", {}) == "{n} left");
}

TEST_CASE("one is one, and everything else is many") {
    for (const long n : {0L, 2L, 11L, 21L})
        CHECK(english().count(n, "{n} day", "{n} days") == std::to_string(n) + " days");
    CHECK(english().count(1, "{n} day", "{n} days") == "1 day");
    const Strings german(Catalogue{{"{n} day", "{n} Tag"}, {"{n} days", "{n} Tage"}});
    CHECK(german.count(1, "{n} day", "{n} days") == "1 Tag");
    CHECK(german.count(3, "{n} day", "{n} days") == "3 Tage");
}

TEST_CASE("the language that nobody speaks leaves no plain letter, and is 40 % longer") {
    const Strings pseudo = Strings::pseudo();
    const std::string all =
        "The quick brown fox jumps over the lazy dog. "
        "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG.";
    const std::string shown = pseudo(all);
    CHECK(std::none_of(shown.begin(), shown.end(),
                       [](unsigned char c) { return c < 128 && std::isalpha(c); }));
    CHECK(shown.front() == '[');
    CHECK(shown.back() == ']');
    const auto letters = std::count_if(shown.begin(), shown.end(),
                                       [](unsigned char c) { return (c & 0xC0) != 0x80; });
    CHECK(letters >= static_cast<long>(all.size()) * 14 / 10);

    const std::string filled = pseudo("{n} days", {{"n", "12"}});
    CHECK(filled.find("12") != std::string::npos);
    CHECK(filled.find('{') == std::string::npos);
}
